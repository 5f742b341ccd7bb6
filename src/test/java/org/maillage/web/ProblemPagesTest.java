package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class ProblemPagesTest {

    @Autowired
    MockMvcTester browser;

    @Test
    void showsABrowserAPageInFrench() {
        var answer = browser.get().uri("/nothing").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer).hasStatus(404).bodyText().contains("Cette page n’existe pas", "<html lang=\"fr\">");
    }

    @Test
    void showsThePageInEnglishWhenTheAddressAsks() {
        var answer = browser.get()
                .uri("/nothing?lang=en")
                .accept(MediaType.TEXT_HTML)
                .exchange();

        assertThat(answer).hasStatus(404).bodyText().contains("This page does not exist", "<html lang=\"en\">");
    }

    @Test
    void tellsAProgramTheProblem() {
        var answer =
                browser.get().uri("/nothing").accept(MediaType.APPLICATION_JSON).exchange();

        assertThat(answer).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("https://maillage.org/problems/404");
    }

    @Test
    void deniesWhatNobodyMaySend() {
        assertThat(browser.post().uri("/territories").accept(MediaType.TEXT_HTML))
                .hasStatus(403);
    }

    @Test
    void forbidsInlineScripts() {
        var answer = browser.get().uri("/nothing").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("fr");
    }
}
