package org.maillage.capitalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.maillage.support.WordsOfDocuments.content;
import static org.maillage.support.WordsOfDocuments.text;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.shared.Secret;
import org.maillage.support.HttpBrowser;
import org.maillage.support.Node;
import org.maillage.support.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What somebody takes back at one process is gone within a minute from all that another one shows, sends and finds. */
class TakenBackOnTwoNodesTest {

    private static final UUID SHEET = UUID.randomUUID();
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID QUOTE = UUID.randomUUID();
    private static final String PATH = "/experience-sheets/une-cuisine";
    private static final Secret LINK = Secret.fresh();
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** The name stands in what was said, and in what the authors tell of it. */
    private static final List<String> HELD_BY = List.of(
            PATH,
            PATH + "?lang=en",
            PATH + "/versions/1",
            PATH + "/sheet.pdf",
            PATH + "/two-pages.pdf",
            PATH + "/sheet.odt",
            "/experience-sheets.csv",
            "/experience-sheets.jsonld",
            "/search?q=kerviel",
            "/findings/un-constat",
            "/feed.atom");

    @TempDir
    static Path folders;

    @Test
    void itIsGoneWithinAMinute() throws Exception {
        try (var postgres = PostgresForTests.begun()) {
            var source = postgres.getBean(DataSource.class);
            var settings = settings(source);
            try (var one = Node.start(folders.resolve("one"), settings)) {
                one.whenReady();
                write(JdbcClient.create(source));
                try (var other = Node.start(folders.resolve("other"), settings);
                        var reader = HttpClient.newHttpClient();
                        var person = new HttpBrowser(one.port())) {
                    other.whenReady();
                    for (var path : HELD_BY.subList(0, HELD_BY.size() - 1)) {
                        await(path).until(() -> holds(reader, other, path));
                    }

                    var link = "/consents/quotes/" + LINK.word();
                    var form = person.get(link).form(link + "/take-back");
                    form.put("sure", "true");
                    var since = Instant.now();
                    assertThat(person.send(link + "/take-back", form).status()).isEqualTo(200);

                    var gone = new LinkedHashMap<String, Duration>();
                    await().atMost(A_MINUTE)
                            .pollInterval(Duration.ofMillis(200))
                            .until(() -> {
                                for (var path : HELD_BY) {
                                    if (!gone.containsKey(path) && !holds(reader, other, path)) {
                                        gone.put(path, Duration.between(since, Instant.now()));
                                    }
                                }
                                return gone.size() == HELD_BY.size();
                            });
                    assertThat(gone.values()).allMatch(it -> it.compareTo(A_MINUTE) < 0);
                    assertThat(ask(reader, other, PATH)).contains("Une cuisine", "(nom retiré) le disait");
                }
            }
        }
    }

    /** Pages are kept for longer than a minute, so that it is not their age by which they go. */
    private static Map<String, String> settings(DataSource source) throws Exception {
        try (var connection = source.getConnection()) {
            return Map.of(
                    "maillage.database.url", connection.getMetaData().getURL(),
                    "maillage.database.username", "maillage",
                    "maillage.database.password", "",
                    "maillage.demonstration", "none",
                    "maillage.keep-pages", "10m");
        }
    }

    private static boolean holds(HttpClient reader, Node node, String path) throws Exception {
        var said = ask(reader, node, path);
        return said.contains("Kerviel")
                || said.contains("On m’attend")
                || (path.startsWith("/search") && said.contains("Une cuisine"));
    }

    private static String ask(HttpClient reader, Node node, String path) throws Exception {
        var answer = reader.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                        .header("Accept", path.contains(".") ? "*/*" : "text/html")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        if (path.endsWith(".pdf")) {
            return text(answer.body()).replaceAll("\\s+", " ");
        }
        return path.endsWith(".odt") ? content(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** A sheet in its second version, whose quote its author may keep, and a finding for which it stands. */
    private static void write(JdbcClient database) {
        var content = JsonMapper.builder()
                .build()
                .writeValueAsString(new PublishedSheet(
                        SheetKind.EXPERIENCE,
                        "Une cuisine",
                        null,
                        null,
                        "Redon",
                        "2024",
                        "",
                        "Avec Mme Kerviel",
                        null,
                        List.of(new PublishedSheet.Said("need", "", "Denise Kerviel le disait.")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        for (var statement : List.of(
                """
                insert into account.person (id, email, name, language, created_at)
                values (:author, 'author@example.org', 'Autrice', 'fr', now())""",
                """
                insert into capitalisation.experience_sheet (id, slug, kind, origin, title, licence, look_again_on, begun_by,
                  begun_at, changed_at)
                values (:sheet, 'une-cuisine', 'experience', 'alone', 'Une cuisine', 'cc-by-4.0', '2030-01-01', :author, now(),
                  now())""",
                "insert into capitalisation.writer (sheet, person, part, since) values (:sheet, :author, 'author', now())",
                """
                insert into capitalisation.section (sheet, key, place, words)
                values (:sheet, 'need', 1, 'Denise Kerviel le disait.')""",
                """
                insert into capitalisation.quote (id, sheet, section, words, name, part, email, added_by, added_at, asked_at,
                  answered_at, answer)
                values (:quote, :sheet, 'need', 'On m’attend.', 'Denise Kerviel', 'cuisinière', 'denise@example.org', :author,
                  now(), now(), now(), 'agreed')""",
                """
                insert into capitalisation.consent_link (secret_hash, quote, made_at, expires_at)
                values (:link, :quote, now(), now() + interval '60 days')""",
                """
                insert into capitalisation.submission (id, sheet, circuit, sent_by, sent_at)
                values (:submission, :sheet, 'light', :author, now())""",
                """
                insert into capitalisation.owner_consent (submission, sheet, own, asked_at, answered_at, agreed)
                values (:submission, :sheet, true, now(), now(), true)""",
                """
                insert into capitalisation.review (id, submission, sheet, reader, asked_at, answered_at, answer)
                values (gen_random_uuid(), :submission, :sheet, gen_random_uuid(), now(), now(), 'publish')""",
                """
                insert into capitalisation.published_sheet (sheet, number, content, licence, look_again_on, published_at,
                  published_by)
                select :sheet, number,
                  cast(:content as jsonb) || jsonb_build_object('quotes', jsonb_build_array(cast(:quote as uuid))), 'cc-by-4.0', '2030-01-01', now(), :author
                from generate_series(1, 2) number""",
                "update capitalisation.experience_sheet set stage = 'published', published = 2 where id = :sheet",
                "update capitalisation.submission set ended_at = now(), outcome = 'published' where sheet = :sheet",
                """
                insert into capitalisation.finding (id, slug, kind, claim, words, contexts, owner, begun_at, published_at)
                values (:quote, 'un-constat', 'finding', 'Comme Kerviel, on s’allie', '', '', :author, now(), now())""",
                """
                insert into capitalisation.evidence (id, finding, weight, sheet, words, context, added_by, added_at)
                values (gen_random_uuid(), :quote, 'supports', :sheet, '', '', :author, now())""")) {
            database.sql(statement)
                    .param("author", AUTHOR)
                    .param("sheet", SHEET)
                    .param("quote", QUOTE)
                    .param("submission", new UUID(1, 2))
                    .param("link", LINK.hash())
                    .param("content", content)
                    .update();
        }
    }
}
