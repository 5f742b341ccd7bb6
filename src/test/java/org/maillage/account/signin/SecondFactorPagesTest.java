package org.maillage.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.People;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.account.Way;
import org.maillage.support.Accounts;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A platform whose operator asks administrators and leads for two proofs of who they are. */
@PlatformTest
@TestPropertySource(properties = "maillage.second-factor=leads")
class SecondFactorPagesTest {

    private static final String GOOD = "girafe tramway cannelle vélodrome";
    private static final UUID ANN = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final UUID LEA = UUID.fromString("00000000-0000-0000-0000-0000000000a2");
    private static final UUID EVE = UUID.fromString("00000000-0000-0000-0000-0000000000a3");
    private static final String EMAIL = "ann@example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @BeforeEach
    void peopleAreKnown() {
        database.sql("""
                insert into account.person (id, email, name, language, created_at) values
                  (:ann, 'ann@example.org', 'Ann', 'fr', now()),
                  (:lea, 'lea@example.org', 'Léa', 'fr', now()),
                  (:eve, 'eve@example.org', 'Eve', 'fr', now())
                """).param("ann", ANN).param("lea", LEA).param("eve", EVE).update();
        database.sql("""
                insert into account.role (person, role, scope, granted_at) values
                  (:ann, 'administrator', null, now()),
                  (:lea, 'programme-lead', :ann, now()),
                  (:eve, 'catalyst', :ann, now())
                """).param("ann", ANN).param("lea", LEA).param("eve", EVE).update();
    }

    @AfterEach
    void nobodyStays() {
        Accounts.empty(database);
    }

    /** Every address there is: what is not needed to show a second factor is shut. */
    @Test
    void nothingIsOpenToWhoHasShownTooLittle() {
        var tried = handlers.getHandlerMethods().keySet().stream()
                .flatMap(it -> it.getPatternValues().stream()
                        .flatMap(path -> (it.getMethodsCondition().getMethods().isEmpty()
                                        ? Stream.of("GET", "POST")
                                        : it.getMethodsCondition().getMethods().stream()
                                                .map(Enum::name))
                                .map(method -> method + " " + path)))
                .filter(it -> !it.matches("\\w+ (/sign-in(/.*)?|/account/proof(/.*)?)"))
                .toList();

        assertThat(tried).hasSizeGreaterThan(200).anyMatch(it -> it.contains("/account/people"));
        assertThat(tried).allSatisfy(it -> {
            var method = it.substring(0, it.indexOf(' '));
            var path = it.substring(it.indexOf(' ') + 1)
                    .replaceAll(
                            "\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", UUID.randomUUID().toString());
            var answer = ask(HttpMethod.valueOf(method), path, ANN, Way.LINK);
            if (path.equals("/account/ways-in/password")) {
                assertThat(answer).as("has nothing but the link yet").hasStatus(422);
            } else if (method.equals("GET")) {
                assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/account/proof?back=");
            } else {
                assertThat(answer).hasStatus(403);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "LINK,                false",
        "PASSWORD,            false",
        "PROVIDER,            false",
        "LINK PROVIDER,       false",
        "LINK PASSWORD,       true",
        "PROVIDER PASSWORD,   true",
        "PASSKEY,             true",
        "PROVIDER_TWICE,      true",
        "'',                  false"
    })
    void thesePassTogether(String ways, boolean pass) {
        var shown = Arrays.stream(ways.split(" "))
                .filter(it -> !it.isEmpty())
                .map(Way::valueOf)
                .toArray(Way[]::new);

        assertThat(ask(HttpMethod.GET, "/account/people", ANN, shown)).hasStatus(pass ? 200 : 302);
        assertThat(ask(HttpMethod.GET, "/programmes", LEA, shown)).hasStatus(pass ? 200 : 302);
        assertThat(ask(HttpMethod.GET, "/account", EVE, shown)).hasStatus(200);
    }

    @Test
    void whatIsMissingIsSaidAndGivenAndLeadsBack() {
        passwords.keep(
                people.find(new PersonId(ANN)).orElseThrow(),
                passwords.encoder().encode(GOOD));
        var in = session(open(askForLink(), null));

        assertThat(get("/account/people?after=x", in))
                .hasRedirectedUrl("/account/proof?back=%2Faccount%2Fpeople%3Fafter%3Dx");
        assertThat(get("/account/proof?back=/account/people", in))
                .bodyText()
                .contains("une seconde fois", "Il manque votre mot de passe", "/account/proof/password")
                .doesNotContain("/account/proof/link", "/account/ways-in/password");
        var proved = browser.post()
                .uri("/account/proof/password")
                .cookie(in)
                .with(csrf())
                .param("password", GOOD)
                .exchange();

        assertThat(proved).hasRedirectedUrl("/account/people");
        assertThat(get("/account/people", session(proved))).hasStatusOk();
    }

    @Test
    void aLinkIsTheSecondOfAPassword() {
        passwords.keep(
                people.find(new PersonId(ANN)).orElseThrow(),
                passwords.encoder().encode(GOOD));
        var in = session(browser.post()
                .uri("/sign-in/password")
                .with(csrf())
                .param("email", EMAIL)
                .param("password", GOOD)
                .exchange());
        assertThat(get("/account/proof?back=/account/people", in))
                .bodyText()
                .contains("Il manque le lien", "/account/proof/link")
                .doesNotContain("/account/proof/password");
        browser.post().uri("/account/proof/link").cookie(in).with(csrf()).exchange();

        assertThat(open(token(), in)).hasRedirectedUrl("/account/people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/ways-in/password", "/webauthn/register/options", "/webauthn/register"})
    void aLinkAloneMakesNoSecondFactorForWhoHasOne(String path) {
        passwords.keep(
                people.find(new PersonId(ANN)).orElseThrow(),
                passwords.encoder().encode(GOOD));

        assertThat(ask(HttpMethod.POST, path, ANN, Way.LINK)).hasStatus(403);
        assertThat(ask(HttpMethod.GET, "/account/proof", ANN, Way.LINK))
                .bodyText()
                .doesNotContain("action=\"/account/ways-in/password\"", "data-passkeys=\"register\"");
    }

    @Test
    void whoHasNothingButTheLinkBeginsThere() {
        assertThat(ask(HttpMethod.GET, "/account/proof", ANN, Way.LINK))
                .bodyText()
                .contains("data-passkeys=\"register\"", "action=\"/account/ways-in/password\"", "que le lien");
        assertThat(ask(HttpMethod.POST, "/webauthn/register/options", ANN, Way.LINK))
                .hasStatusOk();
    }

    @Test
    void whatWasSentWaitsFilledUntilItIsShown() {
        assertThat(browser.post()
                        .uri("/account/people/invitations")
                        .with(as(ANN, Way.LINK))
                        .with(csrf())
                        .accept("text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType("application/x-www-form-urlencoded")
                        .param("email", "bob@example.org"))
                .hasStatus(403);
        assertThat(database.sql("select count(*) from account.invitation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private MvcTestResult ask(HttpMethod method, String path, UUID who, Way... ways) {
        return browser.method(method)
                .uri(path)
                .with(as(who, ways))
                .with(csrf())
                .locale(Locale.FRENCH)
                .exchange();
    }

    private static RequestPostProcessor as(UUID who, Way... ways) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(who, "x", null),
                null,
                List.of(ways).stream().map(it -> it.at(Instant.now())).toList()));
    }

    private MvcTestResult get(String path, Cookie session) {
        return browser.get().uri(path).cookie(session).locale(Locale.FRENCH).exchange();
    }

    private String askForLink() {
        browser.post().uri("/sign-in/link").with(csrf()).param("email", EMAIL).exchange();
        return token();
    }

    private String token() {
        return database.sql("select body from notices.mail order by posted_at desc limit 1")
                .query(String.class)
                .single()
                .replaceAll("(?s).*token=([^\\s]+).*", "$1");
    }

    private MvcTestResult open(String token, @org.jspecify.annotations.Nullable Cookie session) {
        var request = browser.post().uri("/sign-in/open").with(csrf()).param("token", token);
        return (session == null ? request : request.cookie(session)).exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }
}
