package org.maillage.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.SignedIn;
import org.maillage.account.Way;
import org.maillage.support.Accounts;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What opens an account or gives it away wants a fresh proof; whatever changes, all other browsers go out. */
@PlatformTest
class ProofPagesTest {

    private static final String GOOD = "girafe tramway cannelle vélodrome";
    private static final String WAYS_IN = "/account/ways-in";

    private final UUID ann = UUID.randomUUID();
    private final String email = "ann-" + ann + "@example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Passwords passwords;

    @BeforeEach
    void annIsKnown() {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:ann, :email, 'Annaïg Kervella', 'fr', now())
                """).param("ann", ann).param("email", email).update();
        database.sql("insert into account.role (person, role, granted_at) values (:ann, 'administrator', now())")
                .param("ann", ann)
                .update();
    }

    @AfterEach
    void annGoes() {
        Accounts.empty(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/ways-in/password",
                "/account/ways-in/password/remove",
                "/account/ways-in/passkeys/YWJj/remove",
                "/account/ways-in/provider/link",
                "/account/ways-in/provider/unlink",
                "/account/address",
                "/account/sessions/end",
                "/account/erase"
            })
    void whatOpensAnAccountOrGivesItAwayWantsAFreshProofAndLosesNothing(String path) {
        var kept = "quelque-chose-" + ann + "@elsewhere.example";

        var asked = browser.post()
                .uri(path)
                .with(since(Duration.ofMinutes(11)))
                .with(csrf())
                .accept("text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .param("email", kept)
                .exchange();

        assertThat(asked)
                .hasStatus(403)
                .bodyText()
                .contains("Confirmez d’abord", "/account/proof", "action=\"" + path, kept, "rien n’est perdu");
        assertThat(send(path, since(Duration.ofMinutes(9)), "email", kept))
                .satisfies(it -> assertThat(it.getResponse().getStatus()).isNotEqualTo(403));
    }

    @Test
    void aPasskeyIsNotAddedWithoutAFreshProof() {
        assertThat(browser.post()
                        .uri("/webauthn/register")
                        .with(since(Duration.ofMinutes(11)))
                        .with(csrf())
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(403);
    }

    @Test
    void whoEnteredLongAgoSeesTheWaysInAndIsToldWhyTheyAreAsked() {
        assertThat(browser.get().uri(WAYS_IN).with(since(Duration.ofMinutes(11))))
                .hasStatusOk()
                .bodyText()
                .contains("confirmez d’abord que c’est vous", "/account/proof?back=/account/ways-in")
                .doesNotContain("action=\"/account/ways-in/password\"");
        assertThat(browser.get().uri(WAYS_IN).with(since(Duration.ofMinutes(9))))
                .bodyText()
                .contains("action=\"/account/ways-in/password\"");
    }

    @Test
    void thePasswordProvesItAndLeadsBack() {
        passwords.keep(person(), passwords.encoder().encode(GOOD));
        var in = session(enter(GOOD, null));
        age(in);
        assertThat(get("/account/proof?back=" + WAYS_IN, in)).bodyText().contains("type=\"password\"", "dix minutes");
        assertThat(send("/account/ways-in/password/remove", in)).hasStatus(403);

        assertThat(send("/account/proof/password", in, "password", "girafe"))
                .hasStatus(422)
                .bodyText()
                .contains("pas votre mot de passe");
        var proved = send("/account/proof/password", in, "password", GOOD);

        assertThat(proved).hasRedirectedUrl(WAYS_IN);
        assertThat(session(proved).getValue()).isNotEqualTo(in.getValue());
        assertThat(send("/account/ways-in/password/remove", session(proved))).hasRedirectedUrl(WAYS_IN);
        assertThat(get("/account", session(proved))).bodyText().contains("confirmation refusé (une fois");
    }

    @Test
    void aLinkProvesItToWhoHasNoPasswordAndLeadsBack() {
        var in = session(enterByLink(null));
        age(in);
        assertThat(get("/account/proof?back=" + WAYS_IN, in))
                .bodyText()
                .contains(email)
                .doesNotContain("type=\"password\"");

        assertThat(send("/account/proof/link", in)).hasStatusOk();
        var proved = browser.post()
                .uri("/sign-in/open")
                .cookie(in)
                .with(csrf())
                .param("token", token())
                .exchange();

        assertThat(proved).hasRedirectedUrl(WAYS_IN);
        assertThat(get(WAYS_IN, session(proved))).bodyText().contains("action=\"/account/ways-in/password\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", ""})
    void nobodyIsLedToAnotherSite(String back) {
        passwords.keep(person(), passwords.encoder().encode(GOOD));
        var in = session(enter(GOOD, null));
        browser.get().uri("/account/proof").param("back", back).cookie(in).exchange();

        assertThat(send("/account/proof/password", in, "password", GOOD)).hasRedirectedUrl("/account/proof/given");
    }

    @ParameterizedTest
    @CsvSource({
        "/account/ways-in/password,              un mot de passe choisi",
        "/account/ways-in/passkeys/YWJj/remove,  une clé d’accès retirée",
    })
    void whateverChangesTheOtherBrowsersAndLinksGoOutAndTheOwnerHears(String path, String words) {
        database.sql("""
                insert into account.passkey (id, person, label, public_key, signature_count, verified, transports,
                  backup_eligible, backed_up, attestation, created_at, last_used_at)
                values ('abc'::bytea, :ann, 'phone', '', 0, true, 'internal', true, true, '', now(), now())
                """).param("ann", ann).update();
        var elsewhere = session(enterByLink(null));
        var here = session(enterByLink(null));
        var link = ask();

        assertThat(send(path, here, "password", GOOD)).hasRedirectedUrl(WAYS_IN);

        assertThat(get("/account", elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(get("/account", here)).hasStatusOk();
        assertThat(open(link, null)).hasRedirectedUrl("/sign-in?problem=link");
        assertThat(newest()).contains(words, "/account\n").doesNotContain("token=", "/sign-in");
    }

    @Test
    void everywhereOutIsEverywhere() {
        var elsewhere = session(enterByLink(null));
        var here = session(enterByLink(null));
        var link = ask();

        assertThat(send("/account/sessions/end", here)).hasRedirectedUrl("/");

        assertThat(get("/account", elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(get("/account", here)).hasRedirectedUrl("/sign-in");
        assertThat(open(link, null)).hasRedirectedUrl("/sign-in?problem=link");
        assertThat(newest()).contains("déconnexion partout");
        assertThat(count("account.known_browser")).isZero();
    }

    /** Somebody else tries passwords until nobody may; the owner comes in all the same from where they have been before. */
    @Test
    void wrongPasswordsFromElsewhereNeverStopTheOwner() {
        passwords.keep(person(), passwords.encoder().encode(GOOD));
        var known = Objects.requireNonNull(enter(GOOD, null).getResponse().getCookie("KNOWN"));
        for (var i = 0; i < 12; i++) {
            enter("wrong", null, "machine " + i + ann);
        }

        assertThat(enter(GOOD, null, "elsewhere of " + ann)).hasStatus(429);
        assertThat(enter(GOOD, known, "at home " + ann)).hasRedirectedUrl("/desk");
        assertThat(enterByLink(null)).hasRedirectedUrl("/desk");
        assertThat(enter(GOOD, new Cookie("KNOWN", "x".repeat(43)), "elsewhere of " + ann))
                .hasStatus(429);
    }

    @Test
    void manyLinksNeitherFloodTheMailboxNorEndTheOneThatCame() {
        var first = ask();
        for (var i = 0; i < 30; i++) {
            askFrom("10.1.1." + i);
        }

        assertThat(count("notices.mail")).isEqualTo(5);
        assertThat(open(first, null)).hasRedirectedUrl("/desk");
    }

    @Test
    void whatWasTriedInVainIsWrittenDownOnceADay() {
        passwords.keep(person(), passwords.encoder().encode(GOOD));
        enter("wrong", null);
        enter("wrong too", null);
        open("x", null);

        assertThat(database.sql("select coalesce(person::text, '-') || ' ' || way || ' ' || tries from account.refusal")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(ann + " password 2", "- link 1");
    }

    @Test
    void aHashOfBeforeIsTakenAndMadeAnew() {
        var before = "{pbkdf2}"
                + org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()
                        .encode(GOOD);
        passwords.keep(person(), before);

        assertThat(enter("girafe", null)).hasRedirectedUrl("/sign-in?problem=password");
        assertThat(enter(GOOD, null)).hasRedirectedUrl("/desk");

        assertThat(passwords.hash(person().id()).orElseThrow()).startsWith("{pbkdf2-600k}");
        assertThat(enter(GOOD, null)).hasRedirectedUrl("/desk");
    }

    @Test
    void aSessionEndsAfterAMonthHoweverMuchItIsUsedAndSoonerForAdministratorsAtRest() {
        var in = session(enterByLink(null));
        assertThat(database.sql("select max_inactive_interval from account.session")
                        .query(Integer.class)
                        .single())
                .isEqualTo((int) Duration.ofHours(12).toSeconds());

        begunBefore(Duration.ofDays(30).minusMinutes(1));
        assertThat(get("/account", in)).hasStatusOk();
        begunBefore(Duration.ofDays(30).plusMinutes(1));

        assertThat(get("/account", in)).hasRedirectedUrl("/sign-in");
        assertThat(count("account.session")).isZero();
    }

    @Test
    void aBrowserThatAnAdministratorHasLeftIsSignedOutAfterHalfADay() {
        var in = session(enterByLink(null));
        restedFor(Duration.ofHours(11));
        assertThat(get("/account", in)).hasStatusOk();

        restedFor(Duration.ofHours(13));

        assertThat(get("/account", in)).hasRedirectedUrl("/sign-in");
    }

    private void restedFor(Duration time) {
        database.sql("update account.session set last_access_time = :then")
                .param("then", Instant.now().minus(time).toEpochMilli())
                .update();
    }

    @Test
    void thePersonSeesWhereTheyAreIn() {
        var in = session(browser.post()
                .uri("/sign-in/open")
                .header("User-Agent", "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0")
                .with(csrf())
                .param("token", ask())
                .exchange());

        assertThat(get("/account", in))
                .bodyText()
                .contains("Firefox, Android", "ce navigateur", "Dernières connexions");
    }

    private void begunBefore(Duration time) {
        database.sql("update account.session set creation_time = :begun")
                .param("begun", Instant.now().minus(time).toEpochMilli())
                .update();
    }

    /** Makes what somebody has shown in a browser eleven minutes old. */
    private void age(Cookie session) {
        var who = authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(ann, "Annaïg", null),
                null,
                List.of(Way.LINK.at(Instant.now().minus(Duration.ofMinutes(11))))));
        // A form that is taken keeps in the session who sends it.
        browser.post()
                .uri("/account")
                .cookie(session)
                .with(who)
                .with(csrf())
                .param("name", "Annaïg Kervella")
                .param("language", "fr")
                .param("version", "0")
                .exchange();
    }

    private RequestPostProcessor since(Duration time) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(ann, "Annaïg", null),
                null,
                List.of(Way.PASSWORD.at(Instant.now().minus(time)))));
    }

    private org.maillage.account.Person person() {
        return people.find(new org.maillage.account.PersonId(ann)).orElseThrow();
    }

    @Autowired
    org.maillage.account.People people;

    private MvcTestResult get(String path, Cookie session) {
        return browser.get().uri(path).cookie(session).locale(Locale.FRENCH).exchange();
    }

    private MvcTestResult send(String path, Cookie session, String... fields) {
        return send(
                path,
                request -> {
                    request.setCookies(session);
                    return request;
                },
                fields);
    }

    private MvcTestResult send(String path, RequestPostProcessor who, String... fields) {
        var request = browser.post().uri(path).with(who).with(csrf()).locale(Locale.FRENCH);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult enter(String password, @Nullable Cookie known) {
        return enter(password, known, "machine of " + ann);
    }

    private MvcTestResult enter(String password, @Nullable Cookie known, String machine) {
        var request = browser.post()
                .uri("/sign-in/password")
                .with(csrf())
                .with(it -> {
                    it.setRemoteAddr(machine);
                    return it;
                })
                .param("email", email)
                .param("password", password);
        return (known == null ? request : request.cookie(known)).exchange();
    }

    private MvcTestResult enterByLink(@Nullable Cookie session) {
        return open(ask(), session);
    }

    private String ask() {
        askFrom("machine of " + ann);
        return token();
    }

    private void askFrom(String machine) {
        browser.post()
                .uri("/sign-in/link")
                .with(csrf())
                .with(it -> {
                    it.setRemoteAddr(machine);
                    return it;
                })
                .param("email", email)
                .exchange();
    }

    private MvcTestResult open(String token, @Nullable Cookie session) {
        var request = browser.post().uri("/sign-in/open").with(csrf()).param("token", token);
        return (session == null ? request : request.cookie(session)).exchange();
    }

    private String token() {
        return newest().replaceAll("(?s).*token=([^\\s]+).*", "$1");
    }

    private String newest() {
        return database.sql("select body from notices.mail order by posted_at desc limit 1")
                .query(String.class)
                .single();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
