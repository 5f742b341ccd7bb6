package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Maillage;
import org.maillage.support.PostgresForTests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.savedrequest.RequestCache;

/** A running platform that others reach by https, behind a proxy: its cookies, its redirects and its headers. */
@SpringBootTest(
        classes = Maillage.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.public-url=https://maillage.example",
            "maillage.bare=true",
            "maillage.keep-pages=0s",
            "maillage.jobs=false"
        })
@Import(PostgresForTests.class)
class SecureAddressTest {

    private static final Pattern WORD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern LINK = Pattern.compile("https://maillage\\.example/sign-in/open\\?token=(\\S+)");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    RequestCache asked;

    @Autowired
    ThisMachine thisMachine;

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=en", "/account", "/sign-in/open?token=x"})
    void itsCookiesGoByHttpsAndToItAlone(String path) throws Exception {
        var cookies = get(path).headers().allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it)
                        .startsWith("__Host-")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void soDoesThatOfASession() throws Exception {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (gen_random_uuid(), 'awa@example.org', 'Awa', 'fr', now())
                """).update();
        send("/sign-in/link", Map.of("email", "awa@example.org"));
        var mail = database.sql("select body from notices.mail where recipient = 'awa@example.org'")
                .query(String.class)
                .single();
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();

        var in = send("/sign-in/open", Map.of("token", link.group(1)));

        assertThat(in.headers().firstValue("Location")).hasValue("/desk");
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("__Host-SESSION=")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
    }

    /** What a browser gives back is read as a path of this platform, or not at all. */
    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example"})
    void aPageToGoOnToIsOneOfThisPlatform(String kept) {
        var request = new MockHttpServletRequest();
        var word = Base64.getUrlEncoder().encodeToString(kept.getBytes(StandardCharsets.UTF_8));
        request.setCookies(new Cookie("__Host-asked", word), new Cookie("REDIRECT_URI", word));

        assertThat(asked.getRequest(request, new MockHttpServletResponse())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/desk", "/sign-in", "/account?next=https://evil.example"})
    void whereItLeadsIsAPathWhateverItWasAskedAs(String path) throws Exception {
        var led = browser.send(
                request(path).header("X-Forwarded-Host", "evil.example").build(), BodyHandlers.ofString());

        assertThat(led.headers().firstValue("Location"))
                .hasValueSatisfying(it ->
                        assertThat(it).startsWith("/").doesNotStartWith("//").doesNotContain("evil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/feed.atom", "/sitemap.xml", "/robots.txt", "/about"})
    void itsAddressesAreThoseOfTheSettings(String path) throws Exception {
        var page = browser.send(
                request(path).header("X-Forwarded-Host", "evil.example").build(), BodyHandlers.ofString());

        assertThat(page.body())
                .doesNotContain("evil.example", "localhost", "http://maillage")
                .contains("https://maillage.example");
    }

    @Test
    void itsHeadersKeepBrowsersCareful() throws Exception {
        var headers = get("/first-run").headers();

        assertThat(headers.firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(it -> assertThat(it).contains("max-age=31536000", "includeSubDomains"));
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it)
                        .contains(
                                "default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    /** The address of such a platform carries no code, and its mailbox is not there. */
    @Test
    void nothingOfAMachineOfOnesOwnIsOpen() throws Exception {
        assertThat(thisMachine.address()).isEqualTo("https://maillage.example");
        assertThat(get("/mailbox").statusCode()).isEqualTo(404);
        assertThat(get("/this-machine?code=x").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String path, Map<String, String> typed) throws Exception {
        var before = get("/sign-in/open?token=x");
        var word = WORD.matcher(before.body());
        assertThat(word.find()).isTrue();
        var cookies = before.headers().allValues("Set-Cookie").stream()
                .map(it -> it.replaceFirst(";.*", ""))
                .toList();
        var fields = new HashMap<>(typed);
        fields.put("_csrf", word.group(1));
        var form = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .toList();
        return browser.send(
                request(path)
                        .header("Cookie", String.join("; ", cookies))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }
}
