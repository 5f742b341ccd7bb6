package org.maillage.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.Accounts;
import org.maillage.support.JustSignedIn;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Passwords, for those who want one, and the page on which somebody chooses how to come in. */
@PlatformTest
class PasswordPagesTest {

    private static final String GOOD = "girafe tramway cannelle vélodrome";

    private final UUID ann = UUID.randomUUID();
    private final String email = "ann-" + ann + "@example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void annIsKnown() {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:ann, :email, 'Annaïg Kervella', 'fr', now())
                """).param("ann", ann).param("email", email).update();
        administers(ann);
    }

    @AfterEach
    void annGoes() {
        Accounts.empty(database);
    }

    @Test
    void aPasswordIsChosenAndLetsIn() {
        assertThat(choose(GOOD)).hasRedirectedUrl("/account/ways-in");

        var in = enter(email.toUpperCase(java.util.Locale.ROOT), GOOD);
        assertThat(in).hasRedirectedUrl("/desk");
        assertThat(browser.get().uri("/account").cookie(session(in)))
                .bodyText()
                .contains("choisit un mot de passe", "entre par mot de passe");
        assertThat(hash()).startsWith("{pbkdf2-600k}").doesNotContain("girafe");
    }

    @Test
    void onesOwnAddressIsNoPassword() {
        assertThat(choose(email)).hasStatus(422).bodyText().contains("se devine");
        assertThat(choose(email.toUpperCase(java.util.Locale.ROOT) + "!")).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({
        "'girafe', trop court",
        "'123456789012', se devine",
        "'motdepasse123', se devine",
        "'AnnaigKervella', se devine",
        "'aaaaaaaaaaaaaaaa', se devine",
    })
    void aPasswordThatCanBeGuessedIsRefusedWithASentence(String password, String sentence) {
        assertThat(choose(password))
                .hasStatus(422)
                .bodyText()
                .contains(sentence)
                .doesNotContain(password);
        assertThat(enter(email, password)).hasRedirectedUrl("/sign-in?problem=password");
    }

    @Test
    void aPasswordHasAnEnd() {
        assertThat(choose("x1".repeat(65))).hasStatus(422).bodyText().contains("128 signes au plus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "girafe tramway cannelle", "' or 1=1 --"})
    void anyOtherPasswordLetsNobodyIn(String password) {
        choose(GOOD);

        assertThat(enter(email, password)).hasRedirectedUrl("/sign-in?problem=password");
    }

    @Test
    void whoHasNoPasswordOrNoAccountGetsTheSameAnswer() {
        assertThat(enter(email, GOOD)).hasRedirectedUrl("/sign-in?problem=password");
        assertThat(enter("nobody-" + email, GOOD)).hasRedirectedUrl("/sign-in?problem=password");
        assertThat(browser.get().uri("/sign-in").param("problem", "password"))
                .bodyText()
                .contains("ne font entrer personne");
    }

    @Test
    void passwordsAreNotTriedWithoutEnd() {
        choose(GOOD);
        for (var i = 0; i < 10; i++) {
            enter(email, "wrong");
        }

        assertThat(enter(email, GOOD)).hasStatus(429);
    }

    @Test
    void aPasswordThatIsRemovedLetsNobodyIn() {
        choose(GOOD);
        assertThat(send("/account/ways-in/password/remove")).hasRedirectedUrl("/account/ways-in");

        assertThat(enter(email, GOOD)).hasRedirectedUrl("/sign-in?problem=password");
    }

    @Test
    void thePasskeyOfSomebodyElseStays() {
        var other = UUID.randomUUID();
        database.sql("""
                with bob as (
                  insert into account.person (id, email, name, language, created_at)
                  values (:bob, 'bob-' || :bob || '@example.org', 'Bob', 'fr', now())
                  returning id
                )
                insert into account.passkey (id, person, label, public_key, signature_count, verified, transports,
                  backup_eligible, backed_up, attestation, created_at, last_used_at)
                select 'abc'::bytea, id, 'phone', '', 0, true, 'internal', true, true, '', now(), now()
                from bob
                """).param("bob", other).update();

        send("/account/ways-in/passkeys/YWJj/remove");

        assertThat(database.sql("delete from account.person where id = :bob and exists (select from account.passkey)")
                        .param("bob", other)
                        .update())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webauthn/register", "/webauthn/register/options", "/login/webauthn"})
    void aPasskeyFromNowhereIsRefused(String path) {
        assertThat(browser.post()
                        .uri(path)
                        .with(csrf())
                        .contentType("application/json")
                        .content("{}"))
                .satisfies(it -> assertThat(it.getResponse().getStatus()).isBetween(302, 403));
        assertThat(browser.delete().uri("/webauthn/register/abc").with(csrf()).with(ann()))
                .hasStatus(403);
    }

    @Test
    void theOwnerHearsOfANewWayIn() {
        choose(GOOD);

        assertThat(database.sql("select subject from notices.mail where recipient = :email")
                        .param("email", email)
                        .query((row, number) -> row.getString(1))
                        .single())
                .contains("un mot de passe");
    }

    @Test
    void signingInChangesTheNameOfTheSession() {
        choose(GOOD);
        var before = browser.post()
                .uri("/webauthn/authenticate/options")
                .with(csrf())
                .exchange();

        var in = browser.post()
                .uri("/sign-in/password")
                .cookie(session(before))
                .with(csrf())
                .param("email", email)
                .param("password", GOOD)
                .exchange();

        assertThat(session(in).getValue()).isNotEqualTo(session(before).getValue());
    }

    private MvcTestResult choose(String password) {
        return browser.post()
                .uri("/account/ways-in/password")
                .with(ann())
                .with(csrf())
                .param("password", password)
                .exchange();
    }

    private MvcTestResult send(String path) {
        return browser.post().uri(path).with(ann()).with(csrf()).exchange();
    }

    private MvcTestResult enter(String email, String password) {
        return browser.post()
                .uri("/sign-in/password")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("machine of " + ann);
                    return request;
                })
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    /** Before there is an administrator, the page for signing in sends everybody to the first account. */
    private void administers(UUID person) {
        database.sql("insert into account.role (person, role, granted_at) values (:person, 'administrator', now())")
                .param("person", person)
                .update();
    }

    private RequestPostProcessor ann() {
        return JustSignedIn.as(ann, "Annaïg");
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    private String hash() {
        return database.sql("select hash from account.password where person = :ann")
                .param("ann", ann)
                .query((row, number) -> row.getString(1))
                .single();
    }
}
