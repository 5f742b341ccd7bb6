package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.Accounts;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The ways in, by link and by invitation, and what is open to whom. */
@PlatformTest
class AccountPagesTest {

    private static final String ANN = "ann@example.org";
    private static final String BOB = "bob@example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    FirstRun firstRun;

    @AfterEach
    void nobodyStays() {
        Accounts.empty(database);
    }

    @Test
    void theFirstAccountWantsTheCodeOfTheJournal() {
        assertThat(browser.get().uri("/first-run"))
                .hasStatusOk()
                .bodyText()
                .contains("seul le journal du serveur")
                .doesNotContain("name=\"email\"");

        assertThat(begin("not the code")).hasStatus(422);
        assertThat(count("account.person")).isZero();
    }

    @Test
    void theFirstAccountAdministers() {
        var ann = ann();

        assertThat(page("/account", ann)).hasStatusOk().bodyText().contains("Ann", "administration", "premier compte");
        assertThat(browser.get().uri("/first-run")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
        assertThat(begin(firstRunCode())).hasRedirectedUrl("/sign-in");
        assertThat(count("account.person")).isOne();
    }

    @Test
    void beforeTheFirstAccountNobodySignsIn() {
        assertThat(browser.get().uri("/sign-in")).hasRedirectedUrl("/first-run");
    }

    @Test
    void aLinkLetsInOnce() {
        ann();
        var token = askForLink(ANN);

        assertThat(browser.get().uri("/sign-in/open").param("token", token))
                .hasStatusOk()
                .bodyText()
                .contains("Entrer dans mon compte", token);
        var first = open(token);
        assertThat(first).hasRedirectedUrl("/desk");
        assertThat(page("/account", session(first))).hasStatusOk();
        assertThat(open(token)).hasRedirectedUrl("/sign-in?problem=link");
        assertThat(browser.get().uri("/sign-in").param("problem", "link"))
                .bodyText()
                .contains("ne vous a pas fait entrer");
    }

    @Test
    void aLinkEndsAfterAQuarterOfAnHour() {
        ann();
        var token = askForLink(ANN);
        database.sql("update account.sign_in_link set expires_at = now() - interval '1 second'")
                .update();

        assertThat(open(token)).hasRedirectedUrl("/sign-in?problem=link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "' or 1=1 --", "<script>"})
    void aForgedLinkLetsNobodyIn(String token) {
        assertThat(open(token)).hasRedirectedUrl("/sign-in?problem=link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@example.org", "not an address", "", "ann@example.org\nbcc: eve@example.org"})
    void anAddressThatIsNotKnownGetsTheSameAnswerAndNoMail(String email) {
        ann();

        var answer = browser.post()
                .uri("/sign-in/link")
                .with(csrf())
                .param("email", email)
                .exchange();

        assertThat(answer).hasRedirectedUrl("/sign-in/sent");
        assertThat(count("notices.mail")).isZero();
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        ann();
        var token = askForLink(ANN);

        assertThat(database.sql("select encode(secret_hash, 'hex') from account.sign_in_link")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
    }

    @Test
    void linksAreNotSentWithoutEnd() {
        ann();
        for (var i = 0; i < 9; i++) {
            browser.post()
                    .uri("/sign-in/link")
                    .with(csrf())
                    .param("email", "often-" + ANN)
                    .exchange();
        }
        database.sql("update account.person set email = 'often-' || email").update();

        browser.post()
                .uri("/sign-in/link")
                .with(csrf())
                .param("email", "often-" + ANN)
                .exchange();

        assertThat(count("notices.mail")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/account/people", "/account/anything"})
    void whoIsSignedOutIsAskedToSignIn(String path) {
        assertThat(browser.get().uri(path)).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/link", "/sign-in/open", "/first-run", "/account", "/sign-out", "/invitations/x"})
    void aFormOfAnotherSiteIsRefused(String path) {
        assertThat(browser.post().uri(path).param("email", ANN)).hasStatus(403);
    }

    @Test
    void anInvitationLetsInOnceAndGivesTheRole() {
        var ann = ann();
        var secret = invite(BOB, ann);

        assertThat(browser.get().uri("/invitations/" + secret)).bodyText().contains("administration", "name=\"name\"");
        var bob = accept(secret, "Bob");
        assertThat(page("/account", session(bob))).bodyText().contains("Bob", BOB, "administration");
        assertThat(accept(secret, "Eve")).hasStatus(409).bodyText().contains("ne vaut plus");
    }

    @Test
    void anInvitationSentAgainHasANewLinkAndTheOldOneEnds() {
        var ann = ann();
        var old = invite(BOB, ann);
        var id = database.sql("select id::text from account.invitation")
                .query(String.class)
                .single();

        assertThat(send("/account/people/invitations/" + id + "/resend", ann)).hasRedirectedUrl("/account/people");

        assertThat(accept(old, "Bob")).hasStatus(409);
        assertThat(accept(secretOfLastMail(), "Bob")).hasRedirectedUrl("/desk");
    }

    @Test
    void anInvitationThatWasWithdrawnOrIsTooOldOpensNothing() {
        var ann = ann();
        var secret = invite(BOB, ann);
        var id = database.sql("select id::text from account.invitation")
                .query(String.class)
                .single();
        send("/account/people/invitations/" + id + "/revoke", ann);
        assertThat(accept(secret, "Bob")).hasStatus(409);

        var second = invite(BOB, ann);
        database.sql("update account.invitation set expires_at = now() - interval '1 second'")
                .update();
        assertThat(accept(second, "Bob")).hasStatus(409);
        assertThat(count("account.person")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"'', Il manque un nom", "'   ', Il manque un nom"})
    void anInvitationWantsAName(String name, String sentence) {
        var secret = invite(BOB, ann());

        assertThat(accept(secret, name)).hasStatus(422).bodyText().contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bob", "bob@", "@example.org", "bob@example", "bob at example.org", "a@b.c\nd@e.f"})
    void anInvitationWantsAnAddressAndKeepsWhatWasTyped(String email) {
        var ann = ann();

        var answer = browser.post()
                .uri("/account/people/invitations")
                .cookie(ann)
                .with(csrf())
                .param("email", email)
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("n’est pas complète");
        if (email.equals("bob@example")) {
            assertThat(answer).bodyText().contains("value=\"bob@example\"");
        }
        assertThat(count("account.invitation")).isZero();
    }

    @Test
    void aRoleThatIsTakenAwayEndsAtOnce() {
        var ann = ann();
        var bob = session(accept(invite(BOB, ann), "Bob"));
        assertThat(page("/account/people", bob)).hasStatusOk().bodyText().contains("Ann", "Bob");
        var id = personId(BOB);

        assertThat(send("/account/people/" + id + "/roles/administrator/take", ann))
                .hasRedirectedUrl("/account/people");

        assertThat(page("/account/people", bob)).hasStatus(403);
        assertThat(send("/account/people/" + personId(ANN) + "/roles/administrator/take", bob))
                .hasStatus(403);
        assertThat(page("/account", bob)).hasStatusOk().bodyText().doesNotContain("/account/people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/people/invitations",
                "/account/people/invitations/00000000-0000-0000-0000-000000000001/resend",
                "/account/people/invitations/00000000-0000-0000-0000-000000000001/revoke",
                "/account/people/00000000-0000-0000-0000-000000000001/roles/administrator/take",
            })
    void onlyAdministratorsChangePeople(String path) {
        var ann = ann();
        var bob = session(accept(invite(BOB, ann), "Bob"));
        send("/account/people/" + personId(BOB) + "/roles/administrator/take", ann);

        assertThat(send(path, bob)).hasStatus(403);
        assertThat(browser.post().uri(path).with(csrf())).hasStatus(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/account/people/00000000-0000-0000-0000-000000000001/roles/emperor/take, 404",
        "/account/people/nobody/roles/administrator/take, 400",
        "/account/people/invitations/x/revoke, 404",
    })
    void anAddressThatMeansNothingIsNoFaultOfThePlatform(String path, int status) {
        assertThat(send(path, ann())).hasStatus(status);
    }

    @Test
    void somebodyIsLeftToAdminister() {
        var ann = ann();

        send("/account/people/" + personId(ANN) + "/roles/administrator/take", ann);

        assertThat(page("/account/people", ann)).hasStatusOk();
    }

    @Test
    void aProfileIsEditedAndSaysWhatIsWrong() {
        var ann = ann();

        assertThat(edit(ann, "Anne <b>d’Arc</b>", 0)).hasRedirectedUrl("/account");
        assertThat(page("/account", ann))
                .bodyText()
                .contains("Anne &lt;b>d’Arc", "modifie son profil")
                .doesNotContain("<b>d’Arc");
        assertThat(edit(ann, "", 1)).hasStatus(422).bodyText().contains("Il manque un nom");
        assertThat(edit(ann, "A".repeat(121), 1)).hasStatus(422).bodyText().contains("120", "A".repeat(121));
        assertThat(edit(ann, "Annette", 0)).hasStatus(409);
    }

    @Test
    void aBrowserElsewhereIsSignedOutFromHere() {
        var here = ann();
        var elsewhere = session(open(askForLink(ANN)));
        var body = body(page("/account", here));
        var name = body.replaceAll("(?s).*/account/sessions/([0-9a-f]{16})/end.*", "$1");

        assertThat(send("/account/sessions/" + name + "/end", here)).hasRedirectedUrl("/account");

        assertThat(page("/account", elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(page("/account", here)).hasStatusOk();
    }

    @Test
    void everyPageLetsWhoIsSignedInLeave() {
        var ann = ann();

        assertThat(page("/about", ann))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/sign-out\"", "Se déconnecter", "href=\"/desk\"")
                .doesNotContain("href=\"/sign-in\"");
        assertThat(browser.get().uri("/about"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/sign-in\"")
                .doesNotContain("/sign-out");
    }

    @Test
    void signingOutEndsTheSession() {
        var ann = ann();

        assertThat(send("/sign-out", ann)).hasRedirectedUrl("/");

        assertThat(page("/account", ann)).hasRedirectedUrl("/sign-in");
    }

    private String firstRunCode() {
        var address = firstRun.address();
        return address.substring(address.indexOf('=') + 1);
    }

    private MvcTestResult begin(String code) {
        return browser.post()
                .uri("/first-run")
                .with(csrf())
                .param("code", code)
                .param("name", "Ann")
                .param("email", "Ann@Example.org ")
                .exchange();
    }

    /** The first administrator, by the cookie of her browser. */
    private Cookie ann() {
        return session(begin(firstRunCode()));
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    private MvcTestResult page(String path, Cookie session) {
        return browser.get().uri(path).cookie(session).locale(Locale.FRENCH).exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String path, Cookie session) {
        return browser.post().uri(path).cookie(session).with(csrf()).exchange();
    }

    private MvcTestResult edit(Cookie session, String name, int version) {
        return browser.post()
                .uri("/account")
                .cookie(session)
                .with(csrf())
                .param("name", name)
                .param("language", "fr")
                .param("version", String.valueOf(version))
                .exchange();
    }

    private String askForLink(String email) {
        browser.post().uri("/sign-in/link").with(csrf()).param("email", email).exchange();
        return lastMail().replaceAll("(?s).*token=([^\\s]+).*", "$1");
    }

    private MvcTestResult open(String token) {
        return browser.post()
                .uri("/sign-in/open")
                .with(csrf())
                .param("token", token)
                .exchange();
    }

    private String invite(String email, Cookie session) {
        assertThat(browser.post()
                        .uri("/account/people/invitations")
                        .cookie(session)
                        .with(csrf())
                        .param("email", email))
                .hasRedirectedUrl("/account/people");
        return secretOfLastMail();
    }

    private String secretOfLastMail() {
        return lastMail().replaceAll("(?s).*/invitations/([^\\s]+).*", "$1");
    }

    private MvcTestResult accept(String secret, String name) {
        return browser.post()
                .uri("/invitations/" + secret)
                .with(csrf())
                .param("name", name)
                .exchange();
    }

    private String lastMail() {
        return database.sql("select body from notices.mail order by posted_at desc limit 1")
                .query(String.class)
                .single();
    }

    private String personId(String email) {
        return database.sql("select id::text from account.person where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
