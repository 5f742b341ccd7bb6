package org.maillage.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Accounts;
import org.maillage.support.JustSignedIn;
import org.maillage.support.PlatformTest;
import org.maillage.support.ProviderForTests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Coming in by an account at a real provider. */
@PlatformTest
class ProviderPagesTest {

    private static final String ANN = "00000000-0000-0000-0000-0000000000a1";

    private static ConfigurableApplicationContext provider;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeAll
    static void startTheProvider() {
        provider = ProviderForTests.start();
    }

    @AfterAll
    static void stopTheProvider() {
        provider.close();
    }

    @BeforeEach
    void annIsKnown() {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:ann::uuid, 'ann@example.org', 'Ann', 'fr', now())
                """).param("ann", ANN).update();
        database.sql("insert into account.role (person, role, granted_at) values (:ann::uuid, 'administrator', now())")
                .param("ann", ANN)
                .update();
    }

    @AfterEach
    void nobodyStays() {
        Accounts.empty(database);
    }

    @Test
    void whoIsKnownHereByAVerifiedAddressComesIn() throws Exception {
        var in = comeIn("ann@example.org");

        assertThat(in).hasRedirectedUrl("/desk");
        assertThat(browser.get().uri("/account").cookie(session(in)))
                .hasStatusOk()
                .bodyText()
                .contains("Ann", "compte relié", "relie un compte");
        assertThat(browser.get().uri("/account/ways-in").cookie(session(in)))
                .bodyText()
                .contains("action=\"/account/ways-in/password\"");
        assertThat(session(comeIn("ann@example.org"))).isNotNull();
        assertThat(identities()).isOne();
    }

    @Test
    void anAddressThatNobodyHasVerifiedLetsNobodyIn() throws Exception {
        assertThat(comeIn("unverified-ann@example.org")).hasRedirectedUrl("/sign-in?problem=provider");
        assertThat(identities()).isZero();
    }

    @Test
    void whoIsNotKnownHereGetsASentence() throws Exception {
        assertThat(comeIn("eve@example.org")).hasRedirectedUrl("/sign-in?problem=provider");

        assertThat(browser.get().uri("/sign-in").param("problem", "provider"))
                .bodyText()
                .contains("Annuaire régional ne vous a pas fait entrer");
        assertThat(database.sql("select count(*) from account.person")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whoIsSignedInLinksAnAccountOfAnotherAddressAndPartsThemAgain() throws Exception {
        var ann = JustSignedIn.as(java.util.UUID.fromString(ANN), "Ann");
        var asked = browser.post()
                .uri("/account/ways-in/provider/link")
                .with(ann)
                .with(csrf())
                .exchange();
        assertThat(asked).hasRedirectedUrl("/sign-in/provider");
        var out = browser.get()
                .uri("/sign-in/to/provider")
                .cookie(session(asked))
                .with(ann)
                .exchange();

        assertThat(back(out, "unverified-ann@elsewhere.example", ann)).hasRedirectedUrl("/desk");
        assertThat(browser.get().uri("/account/ways-in").with(ann)).bodyText().contains("est relié");
        assertThat(browser.post()
                        .uri("/account/ways-in/provider/unlink")
                        .with(ann)
                        .with(csrf()))
                .hasRedirectedUrl("/account/ways-in");
        assertThat(identities()).isZero();
    }

    @Test
    void nobodyLinksAnAccountWithoutAsking() throws Exception {
        var ann = JustSignedIn.as(java.util.UUID.fromString(ANN), "Ann");
        var out = browser.get().uri("/sign-in/to/provider").with(ann).exchange();

        assertThat(back(out, "eve@elsewhere.example", ann)).hasRedirectedUrl("/sign-in?problem=provider");
        assertThat(identities()).isZero();
    }

    @Test
    void anAnswerThatNobodyAskedForLetsNobodyIn() {
        assertThat(browser.get()
                        .uri("/sign-in/provider/back")
                        .param("code", "x")
                        .param("state", "y"))
                .hasRedirectedUrl("/sign-in?problem=provider");
    }

    private MvcTestResult comeIn(String email) throws IOException, InterruptedException {
        return back(browser.get().uri("/sign-in/to/provider").exchange(), email, request -> request);
    }

    /** Signs in at the provider, where the platform has sent the reader, and brings its answer back. */
    private MvcTestResult back(
            MvcTestResult out, String email, org.springframework.test.web.servlet.request.RequestPostProcessor who)
            throws IOException, InterruptedException {
        try (var there = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var authorize = URI.create(Objects.requireNonNull(out.getResponse().getRedirectedUrl()));
            get(there, authorize);
            var form = "username=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password=secret";
            var again = there.send(
                    HttpRequest.newBuilder(URI.create(ProviderForTests.ISSUER + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            var answer = location(get(there, location(again)));
            var query = Arrays.stream(answer.getQuery().split("&"))
                    .map(it -> it.split("=", 2))
                    .toList();
            var kept = out.getResponse().getCookie("SESSION");
            var request = browser.get()
                    .uri("/sign-in/provider/back")
                    .cookie(kept == null ? session(out.getRequest()) : kept)
                    .with(who);
            for (var part : query) {
                request = request.param(part[0], part[1]);
            }
            return request.exchange();
        }
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    /** The session that a request came with, when its answer did not name one. */
    private static Cookie session(MockHttpServletRequest request) {
        return java.util.Arrays.stream(Objects.requireNonNull(request.getCookies()))
                .filter(it -> it.getName().equals("SESSION"))
                .findFirst()
                .orElseThrow();
    }

    private long identities() {
        return database.sql("select count(*) from account.identity")
                .query(Long.class)
                .single();
    }
}
