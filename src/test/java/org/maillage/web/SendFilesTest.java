package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Files on their way to readers who leave, who take nothing, and who are slow, on a server that waits half a second. */
class SendFilesTest {

    private static final byte[] SOME = new byte[64 * 1024];
    private static final Answer.Contents ENDLESS = into -> {
        while (true) {
            into.write(SOME);
        }
    };

    private final CountDownLatch over = new CountDownLatch(1);
    private final SendFiles sendFiles = new SendFiles(Clock.systemUTC());
    private Answer.Contents file = ENDLESS;
    private WebServer server;

    @BeforeEach
    void serve() {
        var tomcat = new TomcatServletWebServerFactory(0);
        tomcat.setAddress(InetAddress.getLoopbackAddress());
        tomcat.addConnectorCustomizers(it -> it.setProperty("connectionTimeout", "500"));
        server = tomcat.getWebServer(
                context -> context.addServlet("file", new Sending()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void endsWhenTheReaderLeaves() throws Exception {
        try (var reader = ask()) {
            reader.getInputStream().readNBytes(1_000);
        }

        assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsWhenTheReaderTakesNothing() throws Exception {
        try (var reader = ask()) {
            assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(reader.isClosed()).isFalse();
        }
    }

    @Test
    void aFileThatBreaksOffDoesNotLookWhole() throws Exception {
        file = into -> {
            into.write(SOME);
            throw new IllegalStateException("The database went away.");
        };

        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort()))
                    .build();
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void nothingOfAFileThatFailsAtOnceIsLeftInTheAnswer() {
        var response = new MockHttpServletResponse();

        assertThatThrownBy(() -> sendFiles.sendFile(new MockHttpServletRequest(), response, into -> {
                    response.setContentType("text/csv");
                    response.setHeader("Content-Disposition", "attachment");
                    into.write(1);
                    throw new IllegalStateException("The index is not there.");
                }))
                .hasMessage("The index is not there.");

        assertThat(response.getHeaderNames()).isEmpty();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aFileThatIsTakenTooSlowlyIsGivenUp() {
        var slow = new SendFiles(new Ticking());
        var writes = new AtomicInteger();

        assertThatThrownBy(() -> slow.sendFile(new MockHttpServletRequest(), new MockHttpServletResponse(), into -> {
                    while (true) {
                        into.write(1);
                        writes.incrementAndGet();
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PT15M");

        assertThat(writes).hasValue(15);
    }

    private Socket ask() throws IOException {
        var reader = new Socket();
        reader.setReceiveBufferSize(8 * 1024);
        reader.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
        reader.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return reader;
    }

    private final class Sending extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            sendFiles.sendFile(request, response, file);
            over.countDown();
        }
    }

    /** A clock on which a minute passes whenever somebody looks. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }
    }
}
