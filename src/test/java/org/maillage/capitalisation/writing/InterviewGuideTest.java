package org.maillage.capitalisation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The questions of an interview on paper, which screen readers can read too. */
@PlatformTest
class InterviewGuideTest {

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theGuideIsPdfForEverybody(String language) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = pdf(language);

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                            .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                            .map(TestAssertion::getMessage)
                            .distinct())
                    .isEmpty();
        }
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
