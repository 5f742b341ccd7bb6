package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.SampleSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the reader is, in which language, and from which machine. */
class HereTest {

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            /search, none,             /search,             /search?lang=en
            /search, q=a%20b,          /search?q=a%20b,     /search?q=a%20b&lang=en
            /search, lang=fr&q=a,      /search?q=a,         /search?q=a&lang=en
            /search, q=a&lang=en,      /search?q=a,         /search?q=a&lang=en
            /search, q=a&_csrf=x&_form=y&_page=/, /search?q=a, /search?q=a&lang=en
            /,       none,             /,                   /?lang=en
            """)
    void aPageIsThereInEachLanguage(String path, @Nullable String query, String here, String inEnglish) {
        ask("GET", path).setQueryString(query);

        assertThat(Here.path()).isEqualTo(here);
        assertThat(Here.pathIn(Locale.ENGLISH)).isEqualTo(inEnglish);
    }

    @Test
    void whatAnswersAFormBelongsToThePageOnWhichItStood() {
        ask("POST", "/sessions/7/feedback").setParameter("_page", "/sessions/7?x=1");

        assertThat(Here.path()).isEqualTo("/sessions/7?x=1");
        assertThat(Here.isAnswer()).isTrue();
    }

    /** The page comes from the browser: it may lead to no other site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a b",
                "/a\\b",
                "/{x}",
                "",
                "desk"
            })
    void aFormLeadsToNoOtherSite(String page) {
        ask("POST", "/sessions/7/feedback").setParameter("_page", page);

        assertThat(Here.formPage("/desk")).isEqualTo("/desk");
        assertThat(Here.path()).isEqualTo("/sessions/7/feedback");
    }

    @Test
    void aPageIsMarkedForThisReaderAlone() {
        ask("GET", "/editions/2018");

        assertThat(Here.isClosed()).isFalse();
        assertThat(Here.isDemonstration()).isFalse();
        Here.markClosed();
        Here.markDemonstration();
        assertThat(Here.isClosed()).isTrue();
        assertThat(Here.isDemonstration()).isTrue();

        ask("GET", "/editions/2018");
        assertThat(Here.isClosed()).isFalse();
        assertThat(Here.isDemonstration()).isFalse();
    }

    /** The address, then what was chosen before, then French; what the browser prefers does not count. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none, none, fr
            en,   none, en
            fr,   en,   fr
            none, en,   en
            de,   en,   en
            EN,   none, fr
            none, de,   fr
            """)
    void aPageIsInTheLanguageThatWasAskedFor(@Nullable String asked, @Nullable String chosen, String language) {
        var request = ask("GET", "/");
        request.addHeader("Accept-Language", "en-GB");
        if (asked != null) {
            request.setParameter("lang", asked);
        }
        if (chosen != null) {
            request.setCookies(new Cookie("lang", chosen));
        }

        assertThat(new Languages(new Cookies(SampleSettings.of(Map.of("public-url", "http://localhost:8080"))))
                        .resolveLocale(request)
                        .getLanguage())
                .isEqualTo(language);
    }

    /** Somebody at a machine of their own: served to it alone, with its own database, by no proxy. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            http://localhost:8080,      none,                  127.0.0.1, localhost, none,            true
            http://127.0.0.1:8080,      none,                  ::1,       127.0.0.1, none,            true
            http://localhost:8080,      jdbc:postgresql://db/m, 127.0.0.1, localhost, none,           false
            https://maillage.example,   none,                  127.0.0.1, localhost, none,            false
            http://localhost:8080,      none,                  10.0.0.7,  localhost, none,            false
            http://localhost:8080,      none,                  127.0.0.1, maillage.example, none,     false
            http://localhost:8080,      none,                  127.0.0.1, localhost, X-Forwarded-For, false
            http://localhost:8080,      none,                  127.0.0.1, localhost, Forwarded,       false
            http://localhost.evil.example, none,               127.0.0.1, localhost, none,            false
            """)
    void thisMachineAsksWhenNobodyElseCan(
            String publicUrl,
            @Nullable String database,
            String peer,
            String host,
            @Nullable String header,
            boolean asks) {
        var request = ask("GET", "/");
        request.setRemoteAddr(peer);
        request.setServerName(host);
        if (header != null) {
            request.addHeader(header, "127.0.0.1");
        }
        request.setCookies(new Cookie("this-machine", "the code of the terminal"));
        var given = database == null
                ? Map.of("public-url", publicUrl)
                : Map.of("public-url", publicUrl, "database.url", database);

        assertThat(new ThisMachine(SampleSettings.of(given), "the code of the terminal").asks(request))
                .isEqualTo(asks);
    }

    private static MockHttpServletRequest ask(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }
}
