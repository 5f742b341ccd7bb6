package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.codevelopment.SampleGroup.GROUP;
import static org.maillage.support.RunningEdition.OTHER;

import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.codevelopment.SampleGroup;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The printed sheets of a session, which screen readers can read too. */
@PlatformTest
class PrintedSheetDocumentTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        SampleGroup.write(database);
    }

    @AfterEach
    void nothingStays() {
        SampleGroup.remove(database);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            client,      Mon contrat
            consultants, Mes questions de fait (15 min)
            facilitator, Pas de conseil avant la consultation
            """)
    void eachSheetIsPdfForEverybody(String part, String words) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();

        var pdf = new People(browser)
                .page(OTHER, "/peer-groups/" + GROUP + "/sessions/1/documents/" + part + ".pdf")
                .getResponse()
                .getContentAsByteArray();

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
                var read = Loader.loadPDF(pdf)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                            .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                            .map(TestAssertion::getMessage)
                            .distinct())
                    .isEmpty();
            assertThat(new PDFTextStripper().getText(read).replace('\u00a0', ' '))
                    .contains(words);
            assertThat(read.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }
}
