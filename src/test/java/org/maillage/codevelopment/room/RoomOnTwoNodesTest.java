package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.maillage.codevelopment.SampleGroup.FOURTH;
import static org.maillage.codevelopment.SampleGroup.GROUP;
import static org.maillage.codevelopment.SampleGroup.SESSION;
import static org.maillage.codevelopment.SampleGroup.THIRD;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.OTHER;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.codevelopment.SampleGroup;
import org.maillage.shared.Secret;
import org.maillage.support.HttpBrowser;
import org.maillage.support.Node;
import org.maillage.support.PostgresForTests;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session at a distance on two processes with one database: each move is seen by all, and one of the two may die. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoomOnTwoNodesTest {

    private static final String SESSIONS = "/peer-groups/" + GROUP + "/sessions/1";
    private static final String ROOM = SESSIONS + "/room";

    @TempDir
    static Path folders;

    private final AnnotationConfigApplicationContext postgres = PostgresForTests.begun();
    private final Map<UUID, HttpBrowser> people = new HashMap<>();
    private JdbcClient database;
    private Node one;
    private Node other;
    private List<Follower> followers = List.of();

    @BeforeAll
    void begin() throws Exception {
        var source = postgres.getBean(DataSource.class);
        database = JdbcClient.create(source);
        startBoth(source);
        SampleGroup.writeByItself(database);
        for (var person : List.of(CATALYST, OTHER, THIRD, FOURTH)) {
            people.put(person, signedIn(person));
        }
        database.sql("update codevelopment.session set client = :client, round = 1 where id = :session")
                .param("client", FOURTH)
                .param("session", SESSION)
                .update();
    }

    private void startBoth(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            var settings = Map.of(
                    "maillage.database.url", connection.getMetaData().getURL(),
                    "maillage.database.username", "maillage",
                    "maillage.database.password", "",
                    "maillage.demonstration", "none",
                    "maillage.jobs", "false");
            one = Node.start(folders.resolve("one"), settings);
            other = Node.start(folders.resolve("other"), settings);
        }
        one.whenReady();
        other.whenReady();
    }

    @AfterAll
    void stopBoth() {
        followers.forEach(Follower::close);
        people.values().forEach(HttpBrowser::close);
        one.close();
        other.close();
        postgres.close();
    }

    private HttpBrowser signedIn(UUID person) throws Exception {
        var secret = Secret.fresh();
        database.sql("""
                insert into account.sign_in_link (secret_hash, person, expires_at)
                values (:hash, :person, now() + interval '10 minutes')
                """).param("hash", secret.hash()).param("person", person).update();
        var browser = new HttpBrowser(one.port());
        browser.send(
                "/sign-in/open",
                browser.get("/sign-in/open?token=" + secret.word()).form("/sign-in/open"));
        assertThat(browser.get(ROOM).status()).isEqualTo(200);
        return browser;
    }

    private HttpBrowser browser(UUID person) {
        return Objects.requireNonNull(people.get(person));
    }

    private HttpBrowser at(UUID person, Node node) {
        return browser(person).at(node.port());
    }

    private int move(UUID person, Node node, String move) throws Exception {
        var browser = at(person, node);
        var page = browser.get(ROOM);
        var form = page.form(ROOM + (page.body().contains(ROOM + "/begin") ? "/begin" : "/next"));
        return browser.send(ROOM + "/" + move, form).status();
    }

    /** Three at each node, as a proxy leads them. */
    @Test
    @Order(1)
    void eachMoveIsSeenByAllWhereverItIsMade() throws Exception {
        followers = IntStream.range(0, 6)
                .mapToObj(it ->
                        new Follower(browser(List.of(CATALYST, OTHER, THIRD).get(it % 3)), it < 3 ? one : other))
                .toList();
        await().until(() -> followers.stream().allMatch(Follower::hasHeard));

        for (var move : List.of("begin", "next", "pause", "go-on", "extend-2", "back")) {
            var node = move.equals("next") || move.equals("go-on") ? other : one;
            followers.forEach(Follower::forget);
            assertThat(move(CATALYST, node, move)).as(move).isEqualTo(302);
            await().until(() -> followers.stream().allMatch(Follower::hasHeard));
        }
    }

    @Test
    @Order(2)
    void whatIsHeardSaysNothingOfWhatWasTyped() throws Exception {
        var form = Map.of("_csrf", word(OTHER), "words", "Rien de tout cela ne sort.");
        followers.forEach(Follower::forget);

        assertThat(at(OTHER, other).send(ROOM + "/notes", form).status()).isEqualTo(302);
        await().until(() -> followers.stream().allMatch(Follower::hasHeard));

        assertThat(followers)
                .allSatisfy(it ->
                        assertThat(it.all()).doesNotContain("Rien de tout").containsPattern("data: \\d+"));
    }

    @Test
    @Order(3)
    void twoWhoMoveAtOnceMoveItOnce() throws Exception {
        var form = at(CATALYST, one).get(ROOM).form(ROOM + "/next");
        var before = stage();

        at(CATALYST, one).send(ROOM + "/next", form(form));
        at(OTHER, other).send(ROOM + "/next", form(Map.of("_csrf", word(OTHER), "moves", form.get("moves"))));

        assertThat(stage()).isEqualTo(before + 1);
    }

    @Test
    @Order(4)
    void whoLeavesTheGroupHearsNothingMore() throws Exception {
        var follower = new Follower(browser(FOURTH), other);
        await().until(follower::hasHeard);

        at(FOURTH, one).send("/peer-groups/" + GROUP + "/leave", Map.of("_csrf", word(FOURTH), "sure", "true"));

        await().until(follower::isOver);
        assertThat(at(FOURTH, one).get(ROOM + "/stream").status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void aNodeThatIsKilledIsLeftForTheOtherAndNothingIsLost() throws Exception {
        at(THIRD, one).send(ROOM + "/draft", Map.of("_csrf", word(THIRD), "quiet", "true", "words", "Depuis quand"));
        var stage = stage();

        one.kill();

        var those = followers.subList(0, 3);
        await().until(() -> those.stream().allMatch(Follower::isOver));
        var again = IntStream.range(0, 3)
                .mapToObj(it ->
                        new Follower(browser(List.of(CATALYST, OTHER, THIRD).get(it)), other))
                .toList();
        await().until(() -> again.stream().allMatch(Follower::hasHeard));
        again.forEach(Follower::forget);
        assertThat(move(CATALYST, other, "next")).isEqualTo(302);
        await().until(() -> again.stream().allMatch(Follower::hasHeard));
        again.forEach(Follower::close);
        assertThat(stage()).isEqualTo(stage + 1);
        assertThat(database.sql("select words from codevelopment.draft")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("Depuis quand");
    }

    private static Map<String, String> form(Map<String, String> form) {
        return new HashMap<>(form);
    }

    private String word(UUID person) throws Exception {
        return String.valueOf(at(person, other).get(SESSIONS).form(SESSIONS).get("_csrf"));
    }

    private int stage() {
        return database.sql("select stage from codevelopment.course where session = :session")
                .param("session", SESSION)
                .query(Integer.class)
                .single();
    }

    /** A page that follows, as a browser does. */
    private static final class Follower {

        private final HttpClient client = HttpClient.newHttpClient();
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final List<String> all = new CopyOnWriteArrayList<>();
        private volatile boolean over;

        Follower(HttpBrowser browser, Node node) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + ROOM + "/stream"))
                    .header("Accept", "text/event-stream")
                    .header("Cookie", browser.cookies())
                    .build();
            Thread.ofVirtual().start(() -> read(request));
        }

        private void read(HttpRequest request) {
            try {
                read(client.send(request, BodyHandlers.ofInputStream()));
            } catch (IOException e) {
                // The node is gone.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                over = true;
            }
        }

        private void read(HttpResponse<InputStream> answer) throws IOException {
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    all.add(line);
                    if (line.equals("event: changed")) {
                        heard.add(line);
                    }
                }
            }
        }

        boolean hasHeard() {
            return !heard.isEmpty();
        }

        void forget() {
            heard.clear();
        }

        boolean isOver() {
            return over;
        }

        String all() {
            return String.join("\n", all);
        }

        void close() {
            client.shutdownNow();
        }
    }
}
