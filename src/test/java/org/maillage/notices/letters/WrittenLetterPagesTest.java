package org.maillage.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PARTNER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.SignedIn;
import org.maillage.notices.StillNews;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A letter from the ticked boxes to the outbox, and all that must not become of it. */
@PlatformTest
class WrittenLetterPagesTest {

    private static final Pattern LINK = Pattern.compile("/letters/end/[A-Za-z0-9_-]{43}");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    StillForReader stillForReader;

    @Autowired
    OwnLetters ownLetters;

    @Autowired
    List<StillNews> looks;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from notices.bounce where recipient = 'eve@example.org'")
                .update();
        RunningEdition.remove(database);
    }

    @Test
    void eachGetsOneMailOfTheirOwnAndNobodyReadsOfTheOthers() {
        var path = begin(LEAD, CATALYST, OTHER);
        write(path, LEAD, "Mardi à {nom}", "Bonjour {nom},\nÀ mardi.", "0");

        assertThat(get(path + "/check", LEAD))
                .bodyText()
                .contains("Bonjour Eve,")
                .doesNotContain("eve@example.org");
        assertThat(get(path + "/check?as=" + OTHER, LEAD)).bodyText().contains("Bonjour Fay,");
        assertThat(send(path, LEAD, "1", CATALYST, OTHER)).hasRedirectedUrl(path);

        assertThat(mails()).containsExactly("eve@example.org", "fay@example.org");
        var words = body("eve@example.org");
        assertThat(words)
                .contains("Bonjour Eve,", "ann@example.org", "/letters/end/")
                .doesNotContain("Fay", "fay@example.org", "{nom}");
        assertThat(one("select subject from notices.mail where recipient = 'eve@example.org'"))
                .isEqualTo("Mardi à Eve");
        assertThat(one("select reply_to from notices.mail where recipient = 'eve@example.org'"))
                .isEqualTo("ann@example.org");
        assertThat(one("select count(distinct next_try_at) from notices.mail")).isEqualTo("2");
        assertThat(get(path, LEAD)).bodyText().contains("Eve", "Fay").doesNotContain("eve@example.org");
        assertThat(get("/letters", LEAD)).bodyText().contains("Mardi à {nom}");
    }

    @Test
    void theDeskOfWhoHasWrittenLeadsToTheirLettersAndSaysWhatCameBack() {
        assertThat(get("/desk", LEAD)).bodyText().doesNotContain("href=\"/letters\"");
        assertThat(get("/letters", LEAD)).bodyText().contains("sur une rencontre");
        var path = begin(LEAD, CATALYST, OTHER);
        write(path, LEAD, "Mardi", "À mardi.", "0");
        assertThat(get("/desk", LEAD)).bodyText().doesNotContain("href=\"/letters\"");
        send(path, LEAD, "1", CATALYST, OTHER);

        assertThat(get("/desk", LEAD)).bodyText().contains("href=\"/letters\">Courriers<");
        assertThat(get("/desk", CATALYST)).bodyText().doesNotContain("href=\"/letters\"");

        database.sql(
                        "insert into notices.bounce (recipient, at, status, words) values ('eve@example.org', :at, '5.1.1', 'x')")
                .param(
                        "at",
                        java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).plusMinutes(1))
                .update();
        assertThat(get("/desk", LEAD)).bodyText().contains("Courriers\u00a0: un n’est pas arrivé");
    }

    @Test
    void sentTwiceItGoesOnce() {
        var path = begin(FACILITATOR, CATALYST);
        write(path, FACILITATOR, "Mardi", "À mardi.", "0");

        send(path, FACILITATOR, "1", CATALYST);
        assertThat(send(path, FACILITATOR, "1", CATALYST)).hasRedirectedUrl(path);
        assertThat(write(path, FACILITATOR, "Autre", "Autre chose", "2")).hasRedirectedUrl(path);

        assertThat(mails()).containsExactly("eve@example.org");
        assertThat(one("select count(*) from account.deed where act = 'wrote-letter'"))
                .isEqualTo("1");
    }

    @Test
    void whoLeavesBeforeItIsSentIsNamedAndNothingGoes() {
        var path = begin(LEAD, CATALYST, OTHER);
        write(path, LEAD, "Mardi", "À mardi.", "0");
        leave(OTHER);

        var answer = send(path, LEAD, "1", CATALYST, OTHER);

        assertThat(answer).hasStatus(409).bodyText().contains("Ne le recevront plus", "Fay");
        assertThat(mails()).isEmpty();
        assertThat(send(path, LEAD, "1", CATALYST)).hasRedirectedUrl(path);
        assertThat(mails()).containsExactly("eve@example.org");
        assertThat(get(path, LEAD)).bodyText().contains("n’est plus parmi");
    }

    @Test
    void whoLeavesWhileItWaitsGetsItNoMore() {
        var path = begin(LEAD, CATALYST, OTHER);
        write(path, LEAD, "Mardi", "À mardi.", "0");
        send(path, LEAD, "1", CATALYST, OTHER);

        assertThat(isFor("fay@example.org", path)).isTrue();
        leave(OTHER);
        assertThat(isFor("fay@example.org", path)).isFalse();
        assertThat(isFor("eve@example.org", path)).isTrue();
        database.sql("delete from account.role where role = 'programme-lead'").update();
        assertThat(isFor("eve@example.org", path)).isFalse();
    }

    @Test
    void aLinkEndsLettersOnceItIsSentAndNotWhenItIsOpened() {
        var path = begin(LEAD, CATALYST);
        write(path, LEAD, "Mardi", "À mardi.", "0");
        send(path, LEAD, "1", CATALYST);
        var found = LINK.matcher(body("eve@example.org"));
        assertThat(found.find()).isTrue();
        var link = found.group();

        assertThat(browser.get().uri(link).exchange()).hasStatusOk().bodyText().contains("Ouest");
        assertThat(isFor("eve@example.org", path)).isTrue();
        assertThat(browser.post().uri(link).exchange()).hasStatusOk();
        assertThat(browser.post().uri(link).exchange()).hasStatusOk();
        assertThat(isFor("eve@example.org", path)).isFalse();

        var next = begin(LEAD, CATALYST, OTHER);
        write(next, LEAD, "Jeudi", "À jeudi.", "0");
        assertThat(get(next + "/check", LEAD)).bodyText().contains("a demandé à ne plus recevoir");
        assertThat(send(next, LEAD, "1", OTHER)).hasRedirectedUrl(next);
        assertThat(mails()).containsExactly("eve@example.org", "fay@example.org");

        assertThat(browser.post().uri(link).param("again", "true").exchange()).hasStatusOk();
        assertThat(isFor("eve@example.org", path)).isTrue();
        assertThat(browser.get().uri("/letters/end/" + "x".repeat(43)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("ne sert plus");
    }

    @Test
    void itWaitsForTheNewsOfWhoWantsThemOnceADayUnlessItIsUrgent() {
        database.sql("update account.person set pace = 'daily' where id = :id")
                .param("id", CATALYST)
                .update();
        database.sql("update account.person set pace = 'never' where id = :id")
                .param("id", OTHER)
                .update();
        var path = begin(LEAD, CATALYST, OTHER);
        write(path, LEAD, "Mardi", "À mardi.", "0");

        assertThat(get(path + "/check", LEAD)).bodyText().contains("ne souhaite rien recevoir");
        send(path, LEAD, "1", CATALYST);

        assertThat(one("select pace from notices.mail")).isEqualTo("daily");
        assertThat(get(path, LEAD)).bodyText().contains("part avec ses nouvelles du jour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | Bonjour          | vide
            Mardi         | ''               | vide
            Mardi{prénom} | Bonjour          | prénom
            Mardi         | Bonjour {prénom} | prénom
            Mardi         | [à compléter]    | à compléter
            """)
    void whatIsMissingIsSaidAndWhatWasTypedStays(String subject, String words, String what) {
        var path = begin(LEAD, CATALYST);

        var answer = write(path, LEAD, subject, words, "0");

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains(words.isEmpty() ? subject : words);
        assertThat(one("select subject from notices.letter")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mardi\r\nBcc: a@b.org", "Mardi\nX: 1", "Mardi\u2028Bcc: a@b.org", "Mar\u202Edi", "Mardi\u0007"})
    void aSubjectIsOneLine(String subject) {
        var path = begin(LEAD, CATALYST);

        assertThat(write(path, LEAD, subject, "Bonjour", "0")).hasStatus(422);
    }

    @Test
    void longWordsAreRefusedWithTheirLength() {
        var path = begin(LEAD, CATALYST);

        assertThat(write(path, LEAD, "x".repeat(151), "Bonjour", "0")).hasStatus(422);
        assertThat(write(path, LEAD, "Mardi", "x".repeat(5001), "0")).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-0000-0000-000000000000", "'; drop table", "../..", "%00"})
    void whoIsNotInTheAudienceIsNotChosen(String to) {
        var answer = browser.post()
                .uri("/letters/to/edition/" + EDITION)
                .with(csrf())
                .with(user(new SignedIn(LEAD, "Ann", null)))
                .param("to", to)
                .exchange();

        assertThat(answer).hasRedirectedUrl("/editions/ouest/participants");
        assertThat(one("select count(*) from notices.letter")).isEqualTo("0");
    }

    @Test
    void aLetterIsItsAuthorsAlone() {
        var path = begin(LEAD, CATALYST);
        for (var other : List.of(FACILITATOR, CATALYST, PARTNER, STRANGER)) {
            assertThat(get(path, other)).hasStatus(404);
            assertThat(get(path + "/check", other)).hasStatus(404);
            assertThat(write(path, other, "a", "b", "0")).hasStatus(404);
            assertThat(send(path, other, "0", CATALYST)).hasStatus(404);
            assertThat(post(path + "/discard", other)).hasStatus(404);
        }
        assertThat(browser.get().uri(path).exchange()).hasRedirectedUrl("/sign-in");
        assertThat(browser.get().uri("/letters").exchange()).hasRedirectedUrl("/sign-in");
        assertThat(post("/letters/to/edition/" + UUID.randomUUID(), LEAD)).hasStatus(403);
        assertThat(post("/letters/to/edition/x", LEAD)).hasStatus(404);
        assertThat(post("/letters/to/planets/" + EDITION, LEAD)).hasStatus(404);
        assertThat(post(path + "/discard", LEAD)).hasRedirectedUrl("/letters");
        assertThat(get(path, LEAD)).hasStatus(404);
    }

    @Test
    void aStaleTabSavesNothing() {
        var path = begin(LEAD, CATALYST);
        write(path, LEAD, "Mardi", "À mardi.", "0");

        assertThat(write(path, LEAD, "Jeudi", "À jeudi.", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("À jeudi.");
        assertThat(write(path, LEAD, "Jeudi", "À jeudi.", "x")).hasStatus(409);
        assertThat(send(path, LEAD, "0", CATALYST)).hasRedirectedUrl(path);
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoIsErasedIsNamedInNoLetterAndTheirRefusalStays() {
        var path = begin(LEAD, CATALYST, OTHER);
        write(path, LEAD, "Mardi", "À mardi.", "0");
        send(path, LEAD, "1", CATALYST, OTHER);
        var found = LINK.matcher(body("eve@example.org"));
        assertThat(found.find()).isTrue();
        browser.post().uri(found.group()).exchange();

        ownLetters
                .queries()
                .forEach((name, sql) -> assertThat(
                                of(CATALYST, "eve@example.org", sql).query().listOfRows())
                        .as(name)
                        .hasSize(name.equals("letters.received") ? 1 : 0));
        ownLetters.erasures().forEach(it -> of(CATALYST, "eve@example.org", it).update());

        assertThat(get(path, LEAD)).bodyText().contains("Fay").doesNotContainPattern("\\bEve\\b");
        assertThat(isFor("eve@example.org", path)).isFalse();
        ownLetters.erasures().forEach(it -> of(LEAD, "ann@example.org", it).update());
        assertThat(get(path, LEAD)).hasStatus(404);
        assertThat(isFor("fay@example.org", path))
                .as("of an author who is gone")
                .isFalse();
    }

    private JdbcClient.StatementSpec of(UUID person, String email, String sql) {
        return database.sql(sql).param("person", person).param("email", email);
    }

    @Test
    void whatNoLetterIsTheDatabaseRefuses() {
        begin(LEAD, CATALYST);
        for (var wrong : List.of(
                "update notices.letter set sent_at = now()",
                "update notices.letter set subject = E'a\\nb'",
                "update notices.letter_reader set email = 'a@b.org'",
                "update notices.letter_reader set outcome = 'posted'",
                "update notices.letter_reader set outcome = 'x'",
                "insert into notices.mail (id, key, recipient, subject, body, posted_at, next_try_at, reply_to) values"
                        + " (gen_random_uuid(), 'k', 'a@b.org', '', '', now(), now(), E'a@b.org\\nBcc: c@d.org')")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> database.sql(wrong).update())
                    .as(wrong)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private boolean isFor(String recipient, String path) {
        return looks.stream().allMatch(it -> it.isFor(recipient, path)) && stillForReader.isFor(recipient, path);
    }

    private void leave(UUID person) {
        database.sql("update programme.pair_member set until = now() where person = :person")
                .param("person", person)
                .update();
    }

    private String begin(UUID author, UUID... to) {
        var request = browser.post()
                .uri("/letters/to/edition/" + EDITION)
                .with(csrf())
                .with(user(new SignedIn(author, "Somebody", null)));
        for (var it : to) {
            request.param("to", it.toString());
        }
        return Objects.requireNonNull(request.exchange().getResponse().getRedirectedUrl());
    }

    private MvcTestResult write(String path, UUID author, String subject, String words, String version) {
        return browser.post()
                .uri(path)
                .with(csrf())
                .with(user(new SignedIn(author, "Somebody", null)))
                .param("subject", subject)
                .param("words", words)
                .param("version", version)
                .exchange();
    }

    private MvcTestResult send(String path, UUID author, String version, UUID... to) {
        var request = browser.post()
                .uri(path + "/send")
                .with(csrf())
                .with(user(new SignedIn(author, "Somebody", null)))
                .param("version", version);
        for (var it : to) {
            request.param("to", it.toString());
        }
        return request.exchange();
    }

    private MvcTestResult post(String path, UUID person) {
        return browser.post()
                .uri(path)
                .with(csrf())
                .with(user(new SignedIn(person, "Somebody", null)))
                .exchange();
    }

    private MvcTestResult get(String path, UUID person) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(person, "Somebody", null)))
                .exchange();
    }

    private List<String> mails() {
        return database.sql("select recipient from notices.mail order by recipient")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String body(String recipient) {
        return database.sql("select body from notices.mail where recipient = :recipient")
                .param("recipient", recipient)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private String one(String sql) {
        return database.sql(sql)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }
}
