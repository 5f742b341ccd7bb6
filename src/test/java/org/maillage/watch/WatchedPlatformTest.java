package org.maillage.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.Maillage;
import org.maillage.support.PostgresForTests;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running platform over which somebody watches. */
@SpringBootTest(
        classes = Maillage.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.bare=true",
            "maillage.demonstration=none",
            "maillage.keep-pages=0s",
            "maillage.jobs=false",
            "maillage.access-log=true",
            "maillage.metrics-token=the-token-of-the-monitor"
        })
@Import(PostgresForTests.class)
class WatchedPlatformTest {

    private static final Path DATA = folder();

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry settings) {
        settings.add("maillage.data", DATA::toString);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("watched");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void itSaysInAWordThatItLivesAndServes() throws Exception {
        assertThat(get("/health/live").body()).isEqualTo("live\n");
        await().untilAsserted(() -> assertThat(get("/health/ready").body()).isEqualTo("ready\n"));
        var ready = get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(ready.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer wrong", "Authorization, the-token-of-the-monitor", "Accept, */*"})
    void whatItMeasuresIsForWhoeverKnowsTheToken(String header, String value) throws Exception {
        var refused = get("/metrics", header, value);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEmpty();
    }

    @Test
    void itMeasuresTheProcessItsConnectionsItsPagesAndWhatWaits() throws Exception {
        get("/about");
        get("/invitations/" + "x".repeat(43));

        var measured = get("/metrics", "Authorization", "Bearer the-token-of-the-monitor");

        assertThat(measured.statusCode()).isEqualTo(200);
        assertThat(measured.body())
                .contains(
                        "jvm_memory_used_bytes",
                        "process_cpu_usage",
                        "process_uptime_seconds",
                        "maillage_database_connections_active",
                        "maillage_mails_waiting 0",
                        "maillage_index_changes_waiting",
                        "maillage_jobs_late",
                        "maillage_failures{kind=\"notices.unsent\"} 0",
                        "maillage_disk_free_bytes",
                        "http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/about\"}",
                        "uri=\"/invitations/{secret}\"")
                .doesNotContain("NaN", "xxxx");
    }

    @Test
    void itSpeaksOpenMetricsToWhoeverAsksForThem() throws Exception {
        var request = request("/metrics")
                .header("Authorization", "Bearer the-token-of-the-monitor")
                .header("Accept", "application/openmetrics-text;version=1.0.0");
        var measured = browser.send(request.build(), BodyHandlers.ofString());

        assertThat(measured.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/openmetrics-text"));
        assertThat(measured.body()).endsWith("# EOF\n");
    }

    @Test
    void whoAskedForWhatIsWrittenDownWithoutSecrets() throws Exception {
        get("/about?token=hidden", "X-Forwarded-For", "203.0.113.9");
        get("/invitations/" + "s".repeat(43));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(accessLog())
                        .containsPattern("203\\.0\\.113\\.9 20[0-9T:.+Z-]+ GET /about 200 [0-9]+ [0-9]+us")
                        .contains("GET /invitations/*** 200")
                        .doesNotContain("hidden", "ssss"));
    }

    private static String accessLog() throws IOException {
        try (var files = Files.list(DATA.resolve("log"))) {
            return files.map(it -> {
                        try {
                            return Files.readString(it);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }

    private HttpResponse<String> get(String path, String... header) throws Exception {
        var request = request(path);
        return browser.send(
                (header.length == 0 ? request : request.header(header[0], header[1])).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
