package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.web.Unsent.Field;
import org.springframework.mock.web.MockHttpServletRequest;

/** What of a form that could not be carried out is shown again, and when it can be sent again as it is. */
class UnsentTest {

    private static final String WHOLE = "application/x-www-form-urlencoded";

    @Test
    void whatWasWrittenIsKeptAndWhatWasChosenNeedNotBeCopied() {
        var request = post(WHOLE);
        request.addParameter("words", " Deux mots ");
        request.addParameter("format", "codev");
        request.addParameter("link", "https://example.org/une/adresse/plus/longue/que/quarante");
        request.addParameter("_csrf", "x y");
        request.addParameter("version", "3 3");

        var unsent = Unsent.of(request, true);

        assertThat(unsent.texts())
                .containsExactlyInAnyOrder("Deux mots", "https://example.org/une/adresse/plus/longue/que/quarante");
        assertThat(unsent.fields())
                .contains(new Field("format", "codev"), new Field("version", "3 3"))
                .extracting(Field::name)
                .doesNotContain("_csrf");
    }

    /** No page shows a password again, and none is sent again by one click. */
    @Test
    void aPasswordIsNeitherShownNorSentAgain() {
        var request = post(WHOLE);
        request.addParameter("newPassword", "huit galettes pour douze");

        var unsent = Unsent.of(request, true);

        assertThat(unsent.fields()).isEmpty();
        assertThat(unsent.texts()).isEmpty();
        assertThat(unsent.action()).isEmpty();
    }

    /** No other site may have something sent in the name of the reader. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            same-origin, none,                     true
            cross-site,  none,                     false
            same-site,   none,                     false
            none,        https://maillage.example, true
            none,        https://evil.example,     false
            none,        none,                     false
            cross-site,  https://maillage.example, false
            """)
    void onlyToItsOwnSiteItIsSentAgain(@Nullable String site, @Nullable String origin, boolean again) {
        var request = post(WHOLE);
        request.addParameter("words", "Deux mots");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }

        assertThat(Unsent.of(request, true).action()).isEqualTo(again ? "/tasks/7" : "");
        assertThat(Unsent.of(request, false).action()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, application/x-www-form-urlencoded, true",
        "POST, application/x-www-form-urlencoded;charset=UTF-8, true",
        "GET, application/x-www-form-urlencoded, false",
        "POST, application/json, false",
        "POST, text/plain, false"
    })
    void onlyFormsAreKept(String method, String type, boolean kept) {
        var request = post(type);
        request.setMethod(method);
        request.addParameter("words", "Deux mots");

        assertThat(Unsent.of(request, true).texts().isEmpty()).isEqualTo(!kept);
    }

    private static MockHttpServletRequest post(String type) {
        var request = new MockHttpServletRequest("POST", "/tasks/7");
        request.setScheme("https");
        request.setServerName("maillage.example");
        request.setServerPort(443);
        request.setContentType(type);
        return request;
    }
}
