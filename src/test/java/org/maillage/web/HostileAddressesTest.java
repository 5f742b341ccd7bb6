package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.TASK;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.shared.Secret;
import org.maillage.support.HttpBrowser;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.maillage.support.Wire;
import org.maillage.support.Wire.Said;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever comes in by an address, a header, a form or a cookie gets a page of ours, and is never a fault of ours. */
@PlatformTest
class HostileAddressesTest {

    /** What no text is. */
    private static final List<String> UNREADABLE = List.of("%FF", "%", "%zz", "%00", "%C3%28", "%ED%A0%80");

    /** What is text and means nothing. */
    private static final List<String> ABSURD = List.of(
            "99999999999999999999",
            "-1",
            "2026-99-99",
            "00000000-0000-0000-0000-000000000000",
            "------------------------------------",
            "lived-00000000-0000-0000-0000-000000000000",
            "'%22%3C%E2%80%AE%F0%9F%98%80%0D%0A",
            "x".repeat(2_000));

    /** Where something is, by the beginning of its address. */
    private static final Map<String, String> THERE = Map.of(
            "/editions/{}", "/editions/ouest",
            "/programmes/{}", "/programmes/lien",
            "/places/{}", "/places/" + REDON,
            "/sessions/{}", "/sessions/" + SESSION,
            "/tasks/{}/places/{}", "/tasks/" + TASK + "/places/" + REDON,
            "/tasks/{}", "/tasks/" + TASK,
            "/territories/{}/{}", "/territories/epci/243500741",
            "/actors/{}/{}", "/actors/epci/243500741",
            "/embed/{}/{}", "/embed/epci/243500741");

    private static final Pattern VARIABLE = Pattern.compile("\\{[a-z]+(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}");

    private static final Pattern WORD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private Wire wire;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        wire = new Wire(port);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
        database.sql("delete from account.sign_in_link").update();
    }

    @Test
    void noDoorFailsWhateverItsAddressSays() throws Exception {
        var lead = "Cookie: " + signedIn() + "\r\n";
        var softly = new SoftAssertions();
        for (var address : addresses()) {
            for (var value : ABSURD) {
                if (address.contains("{}")) {
                    softly.assertThat(problem(address.replace("{}", value), lead))
                            .isEmpty();
                }
            }
            softly.assertThat(problem(there(address).replace("{}", "x") + "?" + query("%FF"), lead))
                    .as("refuses %s", address)
                    .isEqualTo("400");
        }
        for (var address :
                addresses().stream().filter(it -> !there(it).contains("{}")).toList()) {
            for (var value : ABSURD) {
                softly.assertThat(problem(there(address) + "?" + query(value), lead))
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    /** What is wrong with an answer: empty where it is a page, or a refusal with a page of ours. */
    private String problem(String address, String headers) throws IOException {
        var said = wire.get(address, headers);
        if (said.status() == 400 && said.isOurs() && address.contains("%FF")) {
            return "400";
        }
        return said.status() < 400 || (said.status() < 500 && said.isOurs())
                ? ""
                : said.status() + " " + address.substring(0, Math.min(200, address.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?x=", "/search?q=", "/?lang=", "/", "/editions/", "/sign-in/open?token=", "/places?q=a&"})
    void whatNobodyCanReadIsRefusedWithAPage(String before) throws Exception {
        for (var value : UNREADABLE) {
            refused(wire.get(before + value, ""), 400);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET / HTTP/1.1                                       | 400
            GET /%zz HTTP/1.1!Host: localhost                    | 400
            GET / HTTP/1.1!Host: a b                             | 400
            GET / HTTP/1.1!Host: [::                             | 400
            GET / HTTP/1.1!Host: <x>                             | 400
            GET http://evil.example/ HTTP/1.1!Host: localhost    | 400
            G<T / HTTP/1.1!Host: localhost                       | 400
            FOO / HTTP/1.1!Host: localhost                       | 400
            TRACE / HTTP/1.1!Host: localhost                     | 405
            OPTIONS / HTTP/1.1!Host: localhost                   | 405
            PUT / HTTP/1.1!Host: localhost                       | 403
            GET / HTTP/1.1!Host: localhost!X-Forwarded-Host: [:: | 400
            GET / HTTP/1.1!Host: localhost!X-Forwarded-Port: x   | 400
            GET / HTTP/1.1!Host: localhost!Forwarded: host=a:b:c | 400
            GET / HTTP/1.1!Host: localhost!X-Forwarded-Prefix: x | 200
            GET / HTTP/1.1!Host: localhost!Expect: x             | 417
            GET / HTTP/1.1!Host: localhost!Range: bytes=x        | 200
            GET / HTTP/1.1!Host: localhost!Cookie: lang=%FF;=;;  | 200
            POST / HTTP/1.1!Host: localhost!Content-Length: -5   | 400
            GET / HTTP/1.1!Host: localhost!Content-Type: */*     | 400
            GET /x HTTP/1.1!Host: localhost!Content-Type: a/*;b=c| 400
            """)
    void nonsenseGetsAPage(String request, int status) throws Exception {
        refused(wire.say(request.replace("!", "\r\n") + "\r\nConnection: close\r\nAccept: text/html\r\n\r\n"), status);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void nonsenseFillsNoJournal(CapturedOutput journal) throws Exception {
        wire.say("CONNECT /search?q[]=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        wire.say("GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: ;;;\r\n\r\n");

        assertThat(journal).doesNotContain("ERROR", "WARN");
    }

    @Test
    void aProgramGetsAProblem() throws Exception {
        var said =
                wire.say("GET /% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: application/json\r\n\r\n");

        assertThat(said.status()).isEqualTo(400);
        assertThat(said.text()).contains("application/problem+json", "https://maillage.org/problems/400");
    }

    @Test
    void aSessionOfAnImpossibleNameIsNone() throws Exception {
        var name = Base64.getEncoder().encodeToString("a\0b".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(wire.get("/desk", "Cookie: SESSION=" + name + "\r\n").status())
                .isEqualTo(302);
    }

    @Test
    void noFormFailsWhateverItsFieldsSay() throws Exception {
        var cookies = "Cookie: " + signedIn() + "\r\n";
        var word = WORD.matcher(wire.get("/account", cookies).text());
        assertThat(word.find()).isTrue();
        var softly = new SoftAssertions();
        for (var address : paths(RequestMethod.POST)) {
            for (var value : List.of("%00", "99999999999999999999")) {
                var said = wire.post(
                        there(address).replace("{}", "x"), cookies, "_csrf=" + word.group(1) + "&" + query(value));
                softly.assertThat(said.status() < 400 || (said.status() < 500 && said.isOurs()))
                        .as("%d %s %s", said.status(), address, value)
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    private static void refused(Said said, int status) {
        assertThat(said.status()).as(said.text()).isEqualTo(status);
        assertThat(said.isOurs()).as(said.text()).isTrue();
    }

    private Set<String> addresses() {
        return paths(RequestMethod.GET);
    }

    /** The addresses that handlers answer, with {} for what they name. */
    private Set<String> paths(RequestMethod method) {
        return handlers.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(method))
                .flatMap(it -> it.getPatternValues().stream())
                .map(it -> VARIABLE.matcher(it).replaceAll("{}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String there(String address) {
        return THERE.entrySet().stream()
                .filter(it -> address.startsWith(it.getKey()))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(it -> it.getValue() + address.substring(it.getKey().length()))
                .orElse(address);
    }

    /** A value under every name that any handler asks for. */
    private String query(String value) {
        var names = handlers.getHandlerMethods().values().stream()
                .flatMap(it -> Arrays.stream(it.getMethodParameters()))
                .filter(it -> it.getParameterType() == String.class)
                .map(it -> String.valueOf(it.getParameter().getName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(
                        names.stream(),
                        Stream.of("title", "text", "name", "email", "place", "km", "view", "sector", "kind", "order"))
                .distinct()
                .map(it -> it + "=" + value.substring(0, Math.min(60, value.length())))
                .collect(Collectors.joining("&"));
    }

    /** The cookies of somebody who may see everything there is. */
    private String signedIn() throws Exception {
        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                values (:person, 'administrator', null, '', now())
                """).param("person", LEAD).update();
        var secret = Secret.fresh();
        database.sql("""
                insert into account.sign_in_link (secret_hash, person, expires_at)
                values (:hash, :person, now() + interval '5 minutes')
                """).param("hash", secret.hash()).param("person", LEAD).update();
        try (var browser = new HttpBrowser(port)) {
            var open = browser.get("/sign-in/open?token=" + secret.word()).form("/sign-in/open");
            assertThat(browser.send("/sign-in/open", open).status()).isEqualTo(302);
            browser.get("/account");
            return browser.cookies();
        }
    }
}
