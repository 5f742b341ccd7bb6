package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.maillage.support.Directory;
import org.maillage.support.HttpBrowser;
import org.maillage.support.HttpBrowser.Page;
import org.maillage.support.Node;
import org.maillage.support.PostgresForTests;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two platforms, each a process with a folder of its own, started at once on one empty PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    @TempDir
    static Path folders;

    private final AnnotationConfigApplicationContext postgres =
            new AnnotationConfigApplicationContext(PostgresForTests.class);
    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private JdbcClient database;
    private Node one;
    private Node other;
    private HttpBrowser ann;
    private HttpBrowser visitor;

    @BeforeAll
    void startBoth() throws SQLException {
        mails.start();
        var source = postgres.getBean(DataSource.class);
        database = JdbcClient.create(source);
        try (var connection = source.getConnection()) {
            var settings = Map.of(
                    "maillage.database.url", connection.getMetaData().getURL(),
                    "maillage.database.username", "maillage",
                    "maillage.database.password", "",
                    "maillage.demonstration", "none",
                    "maillage.keep-pages", "10m",
                    "spring.mail.host", "localhost",
                    "spring.mail.port", String.valueOf(mails.getSmtp().getPort()));
            one = Node.start(folders.resolve("one"), settings);
            other = Node.start(folders.resolve("other"), settings);
        }
        one.whenReady();
        other.whenReady();
        ann = new HttpBrowser(one.port());
        visitor = new HttpBrowser(one.port());
    }

    @AfterAll
    void stopBoth() {
        one.close();
        other.close();
        ann.close();
        visitor.close();
        mails.stop();
        postgres.close();
    }

    /** Each at the node that has not shown the code, and both at once: one of them has the platform. */
    @Test
    @Order(1)
    void theCodeOfOneNodeMakesTheFirstAccountAtTheOtherAndOneAlone() throws Exception {
        var first = ann;
        var second = new HttpBrowser(one.port());
        var byFirst = firstRun(first.at(other.port()), one.firstRunCode(), "Ann");
        var bySecond = firstRun(second, other.firstRunCode(), "Bob");

        var answers = atOnce(
                () -> first.at(other.port()).send("/first-run", byFirst), () -> second.send("/first-run", bySecond));

        var isSecond = answers.getLast().location().equals("/account");
        ann = isSecond ? second : first;
        (isSecond ? first : second).close();
        assertThat(answers).extracting(Page::location).containsExactlyInAnyOrder("/account", "/sign-in");
        assertThat(count("select count(*) from account.role where role = 'administrator'"))
                .isOne();
    }

    /** The form as somebody fills it in. */
    private static Map<String, String> firstRun(HttpBrowser browser, String code, String name) throws Exception {
        var form = browser.get("/first-run?code=" + code).form("/first-run");
        form.put("name", name);
        form.put("email", name.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        return form;
    }

    @Test
    @Order(2)
    void aSessionGoesOnAtTheOtherNode() throws Exception {
        assertThat(ann.at(one.port()).get("/account").status()).isEqualTo(200);
        assertThat(ann.at(other.port()).get("/account").status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void aFormThatIsSentToBothAtOnceIsCarriedOutOnce() throws Exception {
        var form = begun("Deux fois");

        var answers = atOnce(
                () -> ann.at(one.port()).send("/programmes", form),
                () -> ann.at(other.port()).send("/programmes", form));

        assertThat(answers).extracting(Page::location).containsOnly("/programmes/deux-fois");
        assertThat(programmes("Deux fois")).isOne();
    }

    @Test
    @Order(4)
    void bothCountTogetherHowOftenSomebodyAsks() throws Exception {
        var statuses = IntStream.range(0, 8)
                .mapToObj(it -> askForALink(it % 2 == 0 ? one : other, "nobody@example.org"))
                .toList();

        assertThat(statuses).containsExactly(302, 302, 302, 302, 302, 429, 429, 429);
    }

    private int askForALink(Node node, String email) {
        try {
            var form = visitor.at(node.port()).get("/sign-in").form("/sign-in/link");
            form.put("email", email);
            return visitor.at(node.port()).send("/sign-in/link", form).status();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(5)
    void whatChangesOfAnActorIsFoundAtTheOtherNode() throws Exception {
        var actor = new Directory(database).organisation("Tissage Lumière", Directory.REDON, false, "public");

        act(one, actor, "put-away");
        act(one, actor, "bring-back");
        await().until(() -> found(other) && found(one));

        act(other, actor, "put-away");
        await().until(() -> !found(one) && !found(other));
    }

    private void act(Node node, UUID actor, String act) throws Exception {
        var path = "/directory/%s/%s".formatted(actor, act);
        var word = word();

        assertThat(ann.at(node.port()).send(path, Map.of("_csrf", word)).status())
                .isEqualTo(302);
    }

    private boolean found(Node node) throws Exception {
        return visitor.at(node.port()).get("/search?q=tissage").body().contains("Tissage Lumière");
    }

    @Test
    @Order(6)
    void aKeptPageIsMadeAgainWhereItWasChangedElsewhere() throws Exception {
        var path = ann.at(one.port()).send("/programmes", begun("Avant")).location();
        try (var reader = new HttpBrowser(other.port())) {
            assertThat(reader.get(path).body()).contains("Avant");
            // A form a moment ago, by which it would be made again in any case.
            Thread.sleep(2_000);
            assertThat(reader.get(path).body()).contains("Avant");

            var form = ann.at(one.port()).get(path + "/edit").form(path);
            form.put("title", "Après");
            assertThat(ann.at(one.port()).send(path, form).status()).isEqualTo(302);

            await().until(() -> reader.get(path).body().contains("Après"));
        }
    }

    @Test
    @Order(7)
    void eachMailGoesOutOnceWhoeverSendsIt() throws Exception {
        var before = count("select count(*) from notices.mail");
        var email = database.sql("select email from account.person")
                .query(String.class)
                .single();
        for (var asks = 0; asks < 4; asks++) {
            assertThat(askForALink(asks % 2 == 0 ? one : other, email)).isEqualTo(302);
        }
        var posted = count("select count(*) from notices.mail") - before;

        await().until(() -> mails.getReceivedMessages().length >= posted);

        Thread.sleep(1_500);
        assertThat(posted).isPositive();
        assertThat(mails.getReceivedMessages()).hasSize((int) posted);
        assertThat(database.sql("select task_name from jobs.scheduled")
                        .query(String.class)
                        .list())
                .contains("notices.job.mails")
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(8)
    void aNodeThatIsKilledUnderLoadLosesAndDoublesNothingAndTheOtherGoesOn() throws Exception {
        var word = word();
        Set<String> promised = ConcurrentHashMap.newKeySet();
        Set<String> afterwards = ConcurrentHashMap.newKeySet();
        try (var writers = Executors.newFixedThreadPool(6)) {
            var work = IntStream.range(0, 6)
                    .mapToObj(writer -> writers.submit(() -> write(writer, word, promised, afterwards)))
                    .toList();
            await().until(() -> promised.size() > 30);

            one.kill();

            for (var writer : work) {
                writer.get();
            }
        }
        var kept = new LinkedHashMap<String, Long>();
        database.sql("select title, count(*) from programme.programme where title like 'Charge%' group by title")
                .query((row, number) -> kept.put(row.getString(1), row.getLong(2)))
                .list();

        assertThat(afterwards).hasSizeGreaterThan(30);
        assertThat(kept.values()).as("nothing doubled").containsOnly(1L);
        assertThat(kept.keySet()).as("nothing lost").isEqualTo(promised);
        var worked = done("notices.job.mails");
        await().atMost(Duration.ofSeconds(60)).until(() -> done("notices.job.mails") > worked);
    }

    /** Sends forms to both in turn until one is gone, the last one once more to the other, and some more. */
    private Void write(int writer, String word, Set<String> promised, Set<String> afterwards) throws Exception {
        var gone = false;
        for (var form = 0; form < 400 && afterwards.size() < 60; form++) {
            var title = "Charge %d %d".formatted(writer, form);
            var fields = Map.of("_csrf", word, "_form", UUID.randomUUID().toString(), "title", title, "words", "");
            if (!gone && form % 2 == 0) {
                gone = !isCarriedOut(one, fields);
            }
            // Whether it was carried out before the answer was lost, nobody knows: the browser sends it again.
            if (gone || form % 2 == 1) {
                assertThat(isCarriedOut(other, fields)).isTrue();
            }
            promised.add(title);
            if (gone) {
                afterwards.add(title);
            }
        }
        return null;
    }

    private boolean isCarriedOut(Node node, Map<String, String> form) throws InterruptedException {
        try {
            assertThat(ann.at(node.port()).send("/programmes", form).status()).isIn(302, 303);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private double done(String job) {
        return database.sql("select extract(epoch from last_success) from jobs.scheduled where task_name = :job")
                .param("job", job)
                .query(Double.class)
                .single();
    }

    /** A form to begin a programme as somebody fills it in. */
    private Map<String, String> begun(String title) throws Exception {
        var form = ann.at(other.port()).get("/programmes/new").form("/programmes");
        form.put("title", title);
        return form;
    }

    /** The word against other sites, which every form of a session carries. */
    private String word() throws Exception {
        return Objects.requireNonNull(begun("").get("_csrf"));
    }

    private int programmes(String title) {
        return database.sql("select count(*) from programme.programme where title = :title")
                .param("title", title)
                .query(Integer.class)
                .single();
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static List<Page> atOnce(Callable<Page> first, Callable<Page> second) throws InterruptedException {
        try (var both = Executors.newFixedThreadPool(2)) {
            return both.invokeAll(List.of(first, second)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
