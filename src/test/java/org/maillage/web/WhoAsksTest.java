package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who asks a running platform, and what it opens to whom. */
@PlatformTest
class WhoAsksTest {

    private static final Pattern WORD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Autowired
    ThisMachine thisMachine;

    private String code;

    @BeforeEach
    void readTheTerminal() {
        code = URI.create(thisMachine.address()).getQuery();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void theMailboxWantsTheCodeOfTheTerminalOnceForABrowser() throws Exception {
        var before = get("/mailbox");
        var opened = get("/this-machine?" + code);

        assertThat(before.statusCode()).isEqualTo(403);
        assertThat(before.body()).contains("adresse que le terminal a montrée");
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).hasValue("/");
        assertThat(get("/mailbox").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=", "code=wrong", "other=1"})
    void anotherCodeOpensNothing(String wrong) throws Exception {
        assertThat(get("/this-machine?" + wrong).statusCode()).isEqualTo(404);
        assertThat(get("/mailbox").statusCode()).isEqualTo(403);
    }

    /** Not even the code helps whoever comes through a proxy, one that passes on what the request says included. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 203.0.113.9",
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-Host: localhost",
                "X-Forwarded-Proto: http",
                "Forwarded: for=127.0.0.1",
                "X-Real-IP: 127.0.0.1",
                "Via: 1.1 proxy"
            })
    void theMailboxIsNotBehindAProxy(String header) throws Exception {
        get("/this-machine?" + code);

        assertThat(get("/mailbox", header).statusCode()).isEqualTo(404);
    }

    /** A page of elsewhere, whose name has come to lead to this machine. */
    @Test
    void norUnderAnotherName() throws IOException {
        var cookie = "Cookie: this-machine=" + code.replace("code=", "");

        assertThat(raw("Host: localhost:" + port, cookie)).startsWith("HTTP/1.1 200");
        assertThat(raw("Host: evil.example:" + port, cookie)).startsWith("HTTP/1.1 404");
    }

    @Test
    void whatIsAskedTooOftenIsToldSo() throws Exception {
        var address = "nobody-" + UUID.randomUUID() + "@example.org";
        for (var ask = 0; ask < 5; ask++) {
            assertThat(askForALink(address, "198.51.100." + ask).statusCode()).isEqualTo(302);
        }

        var refused = askForALink(address, "198.51.100.9");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Trop de demandes en peu de temps");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 900L);
    }

    @Test
    void soIsAPasswordThatIsTriedTooOften() throws Exception {
        var typed = Map.of("email", "nobody-" + UUID.randomUUID() + "@example.org", "password", "wrong");
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(send("/sign-in/password", typed, "198.51.100.1").statusCode())
                    .isEqualTo(302);
        }

        var refused = send("/sign-in/password", typed, "198.51.100.1");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).doesNotContain("wrong");
    }

    /** Many machines of one owner are one; those of others behind the same proxy are not stopped with them. */
    @Test
    void aRobotIsStoppedByItsNetworkAndNobodyElse() throws Exception {
        var statuses = new HashMap<Integer, Integer>();
        // One session for all: several at once would each begin another and refuse the words of the others.
        get("/sign-in/open?token=x");
        var begun = System.nanoTime();
        try (var several = Executors.newFixedThreadPool(10)) {
            var asks = IntStream.range(0, 200)
                    .mapToObj(it -> (Callable<Integer>)
                            () -> askForALink("robot-" + UUID.randomUUID() + "@example.org", "2001:db8:7:7::" + it)
                                    .statusCode())
                    .toList();
            for (var answer : several.invokeAll(asks)) {
                statuses.merge(answer.get(), 1, Integer::sum);
            }
        }

        // One more is let in every six seconds, however slow the machine.
        var letInSince = (int) (Duration.ofNanos(System.nanoTime() - begun).toSeconds() / 6 + 1);
        assertThat(statuses.get(302)).isBetween(150, 150 + letInSince);
        assertThat(statuses.keySet()).containsOnly(302, 429);
        assertThat(askForALink("somebody@example.org", "2001:db8:7:8::1").statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> askForALink(String address, String from) throws Exception {
        return send("/sign-in/link", Map.of("email", address), from);
    }

    private HttpResponse<String> send(String path, Map<String, String> typed, String from) throws Exception {
        var word = WORD.matcher(get("/sign-in/open?token=x").body());
        assertThat(word.find()).isTrue();
        var form = new StringBuilder("_csrf=" + word.group(1));
        typed.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return browser.send(
                request(path)
                        .header("X-Forwarded-For", from)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... header) throws Exception {
        var request = request(path);
        for (var line : header) {
            request.header(line.split(": ", 2)[0], line.split(": ", 2)[1]);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private String raw(String host, String header) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET /mailbox HTTP/1.1\r\n%s\r\n%s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                            .formatted(host, header)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
