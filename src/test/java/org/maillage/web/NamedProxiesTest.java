package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.SampleSettings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** What a running server believes of where a request comes from and where it goes. */
class NamedProxiesTest {

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // A proxy on this machine, which has added whom it saw to what the request says itself.
                "127.0.0.0/8, ::1       | X-Forwarded-For: 1.2.3.4, 198.51.100.1              | 198.51.100.1",
                "127.0.0.1              | X-Forwarded-For: 198.51.100.1                       | 198.51.100.1",
                // Two of them, one after the other.
                "127.0.0.1, 10.0.0.0/8  | X-Forwarded-For: 1.2.3.4, 198.51.100.1, 10.3.2.1    | 198.51.100.1",
                "127.0.0.1              | X-Forwarded-For: 1.2.3.4, 198.51.100.1, 10.3.2.1    | 10.3.2.1",
                // One that is not named, or says nothing.
                "10.0.0.0/8             | X-Forwarded-For: 198.51.100.1                       | 127.0.0.1",
                "none                   | X-Forwarded-For: 198.51.100.1                       | 127.0.0.1",
                "127.0.0.1              | Forwarded: for=198.51.100.1                         | 127.0.0.1",
                "127.0.0.1              | X-Real-IP: 198.51.100.1                             | 127.0.0.1",
            })
    void whoAskedIsToldByNamedProxiesAlone(String named, String header, String machine) throws IOException {
        start("http://maillage.example", named == null ? List.of() : List.of(named.split(",")));

        assertThat(ask("Host: maillage.example", header)).startsWith(machine + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: maillage.example:99",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: http",
                "X-Forwarded-Port: 99",
                "X-Forwarded-Prefix: /evil",
                "Forwarded: host=evil.example;proto=http"
            })
    void whereItGoesIsToldByTheSettingsAlone(String header) throws IOException {
        start("https://maillage.example", List.of("127.0.0.1"));

        assertThat(ask(header.startsWith("Host") ? header : "Host: maillage.example", header))
                .endsWith(" https://maillage.example/where true");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://localhost:8080/where false",
        "https://maillage.example:8443, https://maillage.example:8443/where true",
    })
    void soIsItsPort(String publicUrl, String reached) throws IOException {
        start(publicUrl, List.of());

        assertThat(ask("Host: evil.example", "Accept: */*")).endsWith(" " + reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "300.0.0.1", "10.0.0.0/99", "*"})
    void aProxyIsNamedByItsAddress(String named) {
        assertThatThrownBy(() -> start("http://maillage.example", List.of(named)))
                .hasMessageContaining("maillage.proxies (%s)".formatted(named));
    }

    @Test
    void noProxyNeedsToBeNamed() throws IOException {
        start("http://maillage.example", List.of());

        assertThat(ask("Host: maillage.example", "Accept: */*")).startsWith("127.0.0.1 ");
    }

    private void start(String publicUrl, List<String> named) {
        var factory = new TomcatServletWebServerFactory(0);
        new NamedProxies(named, SampleSettings.of(Map.of("public-url", publicUrl))).customize(factory);
        server = factory.getWebServer(new ServletRegistrationBean<>(new SaysWhatItBelieves(), "/where"));
        server.start();
    }

    /** The last line of the answer. */
    private String ask(String host, String header) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            var headers = host.equals(header) ? host : host + "\r\n" + header;
            socket.getOutputStream()
                    .write("GET /where HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n"
                            .formatted(headers)
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Objects.requireNonNull(answer.lines()
                    .filter(it -> it.contains("/where"))
                    .findFirst()
                    .orElse(answer));
        }
    }

    /** Answers with what the server has made of a request. */
    private static final class SaysWhatItBelieves extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print("%s %s %s".formatted(Machine.of(request), request.getRequestURL(), request.isSecure()));
        }
    }
}
