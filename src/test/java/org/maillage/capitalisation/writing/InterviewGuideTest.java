package org.maillage.capitalisation.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.ReadByEverybody.refusals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The questions of an interview on paper, which screen readers can read too. */
@PlatformTest
class InterviewGuideTest {

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theGuideIsPdfForEverybody(String language) throws Exception {
        var pdf = pdf(language);

        assertThat(refusals(pdf)).isEmpty();
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertThat(pdf("fr")).isNotEqualTo(pdf("en"));
        assertThat(pdf("fr")).isEqualTo(pdf("fr"));
    }

    private byte[] pdf(String language) {
        var answer = browser.get()
                .uri("/experience-sheets/interview-guide.pdf?lang=" + language)
                .exchange();
        assertThat(answer).hasStatus(200);
        return answer.getResponse().getContentAsByteArray();
    }
}
