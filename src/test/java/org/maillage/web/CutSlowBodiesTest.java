package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Bodies that come at once and a byte at a time, on a server for which a second passes between two readings. */
class CutSlowBodiesTest {

    private final AtomicLong seconds = new AtomicLong();
    private final InstantSource ticking = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
    private final Clock clock = ticking.withZone(ZoneOffset.UTC);
    private final CompletableFuture<String> read = new CompletableFuture<>();
    private WebServer server;

    @BeforeEach
    void serve() {
        var tomcat = new TomcatServletWebServerFactory(0);
        tomcat.setAddress(InetAddress.getLoopbackAddress());
        tomcat.addContextValves(new CutSlowBodies(clock, Duration.ofSeconds(5), 1_000));
        server = tomcat.getWebServer(
                context -> context.addServlet("read", new Reading()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aByteAtATimeIsNotWaitedFor() throws Exception {
        try (var sender = sends(100_000)) {
            var body = sender.getOutputStream();
            for (var sent = 0; sent < 2_000 && !isRead(); sent++) {
                body.write('a');
                body.flush();
            }
            assertThat(read.get(30, TimeUnit.SECONDS)).startsWith("SlowBody");
        } catch (java.net.SocketException e) {
            assertThat(read.get(30, TimeUnit.SECONDS)).startsWith("SlowBody");
        }
    }

    @Test
    void whatComesQuicklyIsReadToTheEnd() throws Exception {
        try (var sender = sends(100_000)) {
            sender.getOutputStream().write("a".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
            sender.getOutputStream().flush();

            assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("100000");
        }
    }

    private boolean isRead() throws Exception {
        try {
            read.get(5, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private Socket sends(int length) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.getOutputStream()
                .write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
                        .formatted(length)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private final class Reading extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                read.complete(String.valueOf(request.getInputStream().readAllBytes().length));
            } catch (IOException e) {
                Throwable cause = e;
                while (cause.getCause() != null) {
                    cause = cause.getCause();
                }
                read.complete(cause.getClass().getSimpleName());
                throw e;
            }
        }
    }
}
