package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.shared.Settings;
import org.maillage.support.SampleSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CachePagesTest {

    private final Ticking clock = new Ticking();
    private final ChangedPages changed = new ChangedPages();
    private final CachePages cachePages = new CachePages(
            new Languages(new Cookies(settings(Duration.ZERO))),
            settings(Duration.ofSeconds(10)),
            changed,
            new ThisMachine(settings(Duration.ZERO), "the code of the terminal"),
            clock);
    private int made;
    private int status = 200;
    private String cookie = "";

    private final FilterChain handler = (request, response) -> {
        made++;
        var answer = (jakarta.servlet.http.HttpServletResponse) response;
        answer.setStatus(status);
        answer.setContentType("text/html;charset=UTF-8");
        if (!cookie.isEmpty()) {
            answer.addHeader("Set-Cookie", cookie);
        }
        answer.getOutputStream().write(("page " + made).getBytes(StandardCharsets.UTF_8));
    };

    /** The home offers them the roles of the demonstration, and nobody else. */
    @Test
    void makesThePagesOfWhoeverSitsAtTheMachineForThemAlone() throws Exception {
        var atIt = request("/about");
        atIt.setRemoteAddr("127.0.0.1");
        atIt.setCookies(new Cookie("this-machine", "the code of the terminal"));

        assertThat(ask(atIt).getContentAsString()).isEqualTo("page 1");
        assertThat(page(ask("/about"))).isEqualTo("page 2");
    }

    @Test
    void makesAPageOnceForAllWhoAskInTheNextSeconds() throws Exception {
        assertThat(page(ask("/about"))).isEqualTo("page 1");
        assertThat(page(ask("/about"))).isEqualTo("page 1");
        assertThat(page(ask("/lessons"))).isEqualTo("page 2");
    }

    @Test
    void makesItAgainWhenItsTimeIsOver() throws Exception {
        ask("/about");
        clock.now = clock.now.plusSeconds(11);

        assertThat(page(ask("/about"))).isEqualTo("page 2");
    }

    @Test
    void makesItAgainWhenSomethingHasChanged() throws Exception {
        ask("/about");
        changed.next();

        assertThat(page(ask("/about"))).isEqualTo("page 2");
        assertThat(page(ask("/about"))).isEqualTo("page 2");
    }

    /** What is changed while it is made may not be in it. */
    @Test
    void keepsNoPageOfBeforeAChange() throws Exception {
        cachePages.doFilter(request("/about"), new MockHttpServletResponse(), (request, response) -> {
            handler.doFilter(request, response);
            changed.next();
        });

        assertThat(page(ask("/about"))).isEqualTo("page 2");
    }

    @Test
    void keepsTheLanguagesApart() throws Exception {
        var english = request("/about");
        english.setCookies(new jakarta.servlet.http.Cookie("lang", "en"));

        ask("/about");

        assertThat(page(ask(english))).isEqualTo("page 2");
    }

    @Test
    void keepsNoErrors() throws Exception {
        status = 404;
        assertThat(ask("/nothing").getContentAsString()).isEqualTo("page 1");
        assertThat(ask("/nothing").getContentAsString()).isEqualTo("page 2");
        assertThat(ask("/nothing").getStatus()).isEqualTo(404);
    }

    @Test
    void anAddressThatSaysItsLanguageIsKeptWithTheCookieThatRemembersIt() throws Exception {
        cookie = "lang=en; Path=/";

        var first = ask(inEnglish("/about"));
        var second = ask(inEnglish("/about"));

        assertThat(page(first)).isEqualTo(page(second)).isEqualTo("page 1");
        assertThat(second.getHeader("Set-Cookie")).isEqualTo(cookie);
        assertThat(second.getHeader("Content-Language")).isEqualTo("en");
    }

    @Test
    void aPageThatSetsAnotherCookieIsForItsReaderAlone() throws Exception {
        cookie = "SESSION=secret";

        ask("/about");
        ask("/about");

        assertThat(made).isEqualTo(2);
    }

    @Test
    void programsGetTheirKeptPagesInPlainLetters() throws Exception {
        var request = program();
        request.removeHeader("Accept-Encoding");
        ask(program());

        var answer = ask(request);

        assertThat(answer.getContentAsString()).isEqualTo("page 1");
        assertThat(answer.getHeader("Content-Encoding")).isNull();
        assertThat(page(ask("/about"))).isEqualTo("page 2");
    }

    private static MockHttpServletRequest program() {
        var request = request("/about");
        request.removeHeader("Accept");
        request.addHeader("Accept", "*/*");
        return request;
    }

    private static MockHttpServletRequest inEnglish(String path) {
        var request = request(path);
        request.setQueryString("lang=en");
        request.setParameter("lang", "en");
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "more", "session", "authorization", "json", "post"})
    void passesOnWhatIsNotTheSameForAll(String reason) throws Exception {
        var request = request("/about");
        switch (reason) {
            case "query" -> request.setQueryString("q=redon");
            case "session" -> request.setRequestedSessionId("secret");
            case "authorization" -> request.addHeader("Authorization", "Bearer secret");
            case "more" -> request.setQueryString("lang=en&q=redon");
            case "json" -> {
                request.removeHeader("Accept");
                request.addHeader("Accept", "application/json");
            }
            default -> request.setMethod("POST");
        }

        ask(request);
        ask(request);

        assertThat(made).isEqualTo(2);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return ask(request(path));
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        request.removeAttribute(CachePages.class.getName() + ".FILTERED");
        cachePages.doFilter(request, response, handler);
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        request.addHeader("Accept-Encoding", "gzip, br");
        return request;
    }

    private static String page(MockHttpServletResponse response) throws IOException {
        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var page = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Settings settings(Duration keepPages) {
        return SampleSettings.of(Map.of("public-url", "http://localhost", "keep-pages", keepPages.toString()));
    }

    /** A clock that stands until it is set. */
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
