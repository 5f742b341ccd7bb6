package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.TASK;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.shared.Secret;
import org.maillage.support.HttpBrowser;
import org.maillage.support.HttpBrowser.Page;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;

/** What was typed and cannot be carried out is not lost: on the running server, which alone shows its errors to anybody. */
@PlatformTest
class LostWordsTest {

    private static final String WORDS = "Rencontré la mairie & l’épicerie, puis « le fournil ».";
    private static final String SHOWN = "Rencontré la mairie &amp; l’épicerie, puis « le fournil ».";
    private static final String TASK_PAGE = "/tasks/" + TASK;
    private static final String HAND_IN = TASK_PAGE + "/deliverable";
    private static final String FILES = TASK_PAGE + "/files";
    private static final String SIGNED_OUT = "Vous n’êtes plus dans votre compte";
    private static final String OLD_PAGE = "Cette page était ouverte depuis trop longtemps";
    private static final String NO_RIGHT = "Vous n’avez pas le droit";
    private static final byte[] SMALL = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LARGE = new byte[33 * 1024 * 1024];

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private HttpBrowser browser;

    @Autowired
    SecurityFilterChain security;

    @Autowired
    CsrfTokenRepository formWords;

    @BeforeEach
    void begin() throws Exception {
        RunningEdition.write(database);
        // Forms in process leave a place of their own for the word in the filter, and it is the same filter.
        security.getFilters().stream()
                .filter(CsrfFilter.class::isInstance)
                .forEach(it -> ReflectionTestUtils.setField(it, "tokenRepository", formWords));
        browser = new HttpBrowser(port);
        signIn();
    }

    @AfterEach
    void nothingStays() {
        browser.close();
        RunningEdition.remove(database);
        database.sql("delete from sent_form").update();
        database.sql("delete from account.sign_in_link").update();
    }

    @Test
    void wordsSentAfterTheSessionHasEndedAreKeptAndGoOnceSignedIn() throws Exception {
        var typed = typed();
        endSession();

        var refused = browser.send(HAND_IN, typed);

        said(refused, 401)
                .contains(SIGNED_OUT, SHOWN, "href=\"" + TASK_PAGE + "\"")
                .doesNotContain("_csrf=");
        signIn();
        var again = browser.send(HAND_IN, refused.form(HAND_IN));
        // Whoever signs in gets a new word for forms, which this page does not know.
        said(again, 403).contains(OLD_PAGE, SHOWN);
        assertThat(browser.send(HAND_IN, again.form(HAND_IN)).status()).isEqualTo(302);
        assertThat(handedIn()).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a word of last week"})
    void wordsFromAnOldPageAreKeptAndCanBeSentAgain(String word) throws Exception {
        var typed = typed();
        typed.put("_csrf", word);

        var refused = browser.send(HAND_IN, typed);

        said(refused, 403).contains(OLD_PAGE, SHOWN).doesNotContain(NO_RIGHT);
        assertThat(browser.send(HAND_IN, refused.form(HAND_IN)).status()).isEqualTo(302);
        assertThat(handedIn()).isEqualTo(WORDS);
    }

    @Test
    void wordsOfABrowserThatWasClosedAreKept() throws Exception {
        var typed = typed();
        browser.forget("XSRF-TOKEN");

        said(browser.send(HAND_IN, typed), 403).contains(OLD_PAGE, SHOWN).doesNotContain(NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/ouest/lessons", "/territories"})
    void whoHasNoRightIsToldSoAndKeepsTheWords(String path) throws Exception {
        var refused = browser.send(path, lesson());

        said(refused, 403).contains(NO_RIGHT, SHOWN).doesNotContain(OLD_PAGE, "name=\"text\"");
    }

    private Map<String, String> lesson() throws Exception {
        var fields = new HashMap<>(typed());
        fields.putAll(Map.of("title", "Lire", "text", WORDS, "version", "0"));
        return fields;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "https://evil.example"})
    void anotherSiteHasNothingOfferedToBeSent(String site) throws Exception {
        var typed = typed();
        typed.put("_csrf", "a word of last week");

        var refused = browser.from(site).send(HAND_IN, typed);
        endSession();
        var signedOut = browser.send(HAND_IN, typed());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.form(HAND_IN)).isEmpty();
        assertThat(signedOut.form(HAND_IN)).isEmpty();
    }

    @Test
    void anOlderBrowserSaysByAnAddressThatItSendsFromHere() throws Exception {
        var typed = typed();
        typed.put("_csrf", "a word of last week");

        var refused = browser.from("http://localhost:8080").send(HAND_IN, typed);

        assertThat(refused.form(HAND_IN)).containsEntry("words", WORDS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void passwordsAreNeverShownNorOffered(boolean signedIn) throws Exception {
        var form = new HashMap<>(typed());
        if (signedIn) {
            form.put("_csrf", "a word of last week");
        } else {
            endSession();
        }
        form.put("password", "cheval correct pile agrafe");

        var refused = browser.send("/account/ways-in/password", form);

        assertThat(refused.status()).isEqualTo(signedIn ? 403 : 401);
        assertThat(refused.body()).doesNotContain("cheval", "action=\"/account/ways-in/password\"");
    }

    @Test
    void whatIsMissingStillComesBackInTheForm() throws Exception {
        var typed = typed();
        typed.put("words", "x".repeat(20_001));

        said(browser.send(HAND_IN, typed), 422)
                .contains("name=\"words\"", "xxx")
                .doesNotContain(OLD_PAGE);
    }

    @ParameterizedTest
    @CsvSource({"true, 401", "false, 403"})
    void wordsBesideAFileAreKept(boolean signedOut, int status) throws Exception {
        var typed = typed();
        if (signedOut) {
            endSession();
        } else {
            typed.put("_csrf", "a word of last week");
        }

        var refused = browser.send(FILES, typed, "a.pdf", SMALL, "Et encore ceci.");

        said(refused, status)
                .contains(signedOut ? SIGNED_OUT : OLD_PAGE, SHOWN, "Et encore ceci.")
                .doesNotContain("action=\"" + FILES + "\"", NO_RIGHT);
    }

    @Test
    void aFileBeyondWhatTheServerReadsIsRefusedByItsFormWhichKeepsTheWords() throws Exception {
        var refused = browser.send(FILES, typed(), "grand-été.pdf", LARGE, "");

        said(refused, 422).contains("grand-été.pdf", "est trop lourd", "10 Mo au plus", SHOWN);
        assertThat(handedIn()).isEqualTo(WORDS);
    }

    @Test
    void wordsBesideAFileBeyondWhatTheServerReadsAreKeptForWhoIsSignedOut() throws Exception {
        var typed = typed();
        endSession();

        var refused = browser.send(FILES, typed, "grand.pdf", LARGE, "Et encore ceci.");

        said(refused, 401).contains(SIGNED_OUT, SHOWN, "Et encore ceci.", "href=\"" + TASK_PAGE + "\"");
    }

    @Test
    void aFileMayHaveALongName() throws Exception {
        var name = "é".repeat(220) + ".txt";

        assertThat(browser.send(FILES, typed(), name, "Texte".getBytes(StandardCharsets.UTF_8), "")
                        .status())
                .isEqualTo(302);
        said(browser.send(FILES, typed(), name, LARGE, ""), 422).contains("est trop lourd");
    }

    @Test
    void aFileOfUnknownLengthThatTurnsOutTooLargeGetsAPage() throws Exception {
        said(browser.stream(FILES, typed(), "grand.pdf", LARGE), 413).contains("32 Mo");
    }

    @Test
    void wordsBeyondWhatTheServerReadsGetAPage() throws Exception {
        var typed = typed();
        typed.put("words", "x".repeat(6_000_000));

        said(browser.send(HAND_IN, typed), 413).contains("32 Mo");
    }

    @Test
    void wordsThatComeTooLateAreKept() throws Exception {
        var secret = Secret.fresh();
        database.sql("""
                insert into programme.application (id, edition, secret_hash, email, territory, submitted_at, started_at)
                values (:id, :edition, :hash, 'pays@example.org', 'Pays', now(), now())
                """)
                .param("id", UUID.randomUUID())
                .param("edition", EDITION)
                .param("hash", secret.hash())
                .update();
        var typed = typed();
        typed.put("motivations", WORDS);

        said(browser.send("/applications/" + secret.word() + "/submit", typed), 409)
                .contains(SHOWN);
        said(browser.send("/applications/" + secret.word() + "/files", typed, "a.pdf", SMALL, ""), 409)
                .contains(SHOWN);
    }

    private static AbstractStringAssert<?> said(Page page, int status) {
        assertThat(page.status()).as(page.body()).isEqualTo(status);
        return assertThat(page.body()).contains("<main id=\"content\"");
    }

    /** The form of the task, with words. */
    private Map<String, String> typed() throws Exception {
        var form = browser.get(TASK_PAGE).form(HAND_IN);
        form.put("words", WORDS);
        form.remove("handIn");
        form.remove("shared");
        return form;
    }

    private void signIn() throws Exception {
        var secret = Secret.fresh();
        database.sql("""
                insert into account.sign_in_link (secret_hash, person, expires_at)
                values (:hash, :person, now() + interval '5 minutes')
                """).param("hash", secret.hash()).param("person", CATALYST).update();
        var open = browser.get("/sign-in/open?token=" + secret.word()).form("/sign-in/open");
        assertThat(browser.send("/sign-in/open", open).status()).isEqualTo(302);
    }

    private void endSession() {
        database.sql("delete from account.session").update();
    }

    private String handedIn() {
        return database.sql("select words from programme.deliverable where task = :task and place in "
                        + "(select place from programme.pair_member where person = :person)")
                .param("task", TASK)
                .param("person", CATALYST)
                .query(String.class)
                .single();
    }
}
