package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.codevelopment.SampleGroup.GROUP;
import static org.maillage.support.ReadByEverybody.refusals;
import static org.maillage.support.RunningEdition.OTHER;

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
        var pdf = new People(browser)
                .page(OTHER, "/peer-groups/" + GROUP + "/sessions/1/documents/" + part + ".pdf")
                .getResponse()
                .getContentAsByteArray();

        assertThat(refusals(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replace('\u00a0', ' '))
                    .contains(words);
            assertThat(read.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }
}
