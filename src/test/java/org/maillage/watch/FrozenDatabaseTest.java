package org.maillage.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Maillage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running platform whose database takes all that is sent and says nothing. */
@SpringBootTest(
        classes = Maillage.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"maillage.bare=true", "maillage.demonstration=none", "maillage.keep-pages=0s"})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class FrozenDatabaseTest {

    /** A frozen database never answers: what is tested is that people do not wait for it, not how fast this machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Each asks the database. */
    private static final List<String> PAGES = List.of(
            "/search?q=a", "/search?q=b", "/search/suggest?q=c", "/territories", "/sign-in", "/account", "/no-page");

    private static final Path FOLDER = folder();

    /** It ends with the tests, after the platform. */
    private static final EmbeddedPostgres SERVER = start();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private final HttpClient browser = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("maillage.data", FOLDER::toString);
        settings.add("maillage.database.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
        settings.add("maillage.database.username", () -> "postgres");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("frozen");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(FOLDER.resolve("server"))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void peopleReadThatItIsAwayWithinSecondsAndItHealsByItself(CapturedOutput journal) throws Exception {
        await().untilAsserted(
                        () -> assertThat(get("/health/ready").statusCode()).isEqualTo(200));
        PAGES.stream().map(this::ask).forEach(CompletableFuture::join);
        signal("-STOP");
        try {
            for (var time = 0; time < 2; time++) {
                assertThat(PAGES.stream().map(this::ask).toList()).allSatisfy(page -> {
                    var answer = page.join();
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.body()).contains("Le site ne répond pas tout de suite");
                    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
                });
            }
        } finally {
            signal("-CONT");
        }

        await().untilAsserted(() -> assertThat(get("/search?q=d").statusCode()).isEqualTo(200));
        assertThat(journal.getAll().lines().filter(it -> it.contains("The database")))
                .as("and the journal says so, and that it answers again")
                .hasSizeBetween(2, 3);
        assertThat(journal.getAll()).doesNotContain("\tat ", "Unhandled");
    }

    @Test
    void longWorkGoesOnAfterAPause() throws Exception {
        var work = CompletableFuture.supplyAsync(() -> database.sql("select 'done' from pg_sleep(2)")
                .query(String.class)
                .single());
        await().untilAsserted(() -> assertThat(
                        database.sql("select count(*) from pg_stat_activity where query like '%pg_sleep(2)'")
                                .query(Integer.class)
                                .single())
                .isPositive());
        signal("-STOP");
        try {
            await().untilAsserted(
                            () -> assertThat(get("/territories").statusCode()).isEqualTo(503));
        } finally {
            signal("-CONT");
        }

        assertThat(work.join()).isEqualTo("done");
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return browser.sendAsync(request(path), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                // Of somebody who was signed in: the session is looked for in the database.
                .header("Cookie", "SESSION=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw")
                .build();
    }

    private static void signal(String signal) throws IOException, InterruptedException {
        var postmaster = FOLDER.resolve("server/postmaster.pid");
        var server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(postmaster).getFirst()))
                .orElseThrow();
        var command = Stream.concat(
                        Stream.of("kill", signal),
                        Stream.concat(Stream.of(server), server.descendants()).map(it -> String.valueOf(it.pid())))
                .toList();
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
