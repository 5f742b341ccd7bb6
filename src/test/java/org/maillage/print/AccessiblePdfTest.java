package org.maillage.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class AccessiblePdfTest {

    @Test
    void aDocumentOfEveryKindOfBlockCanBeReadByScreenReaders() throws Exception {
        assertThat(refusals(AccessiblePdf.of(AccessibleOdtTest.sample()))).isEmpty();
    }

    @Test
    void aDocumentSaysItsTitleItsLanguageAndItsWords() throws Exception {
        try (var pdf = Loader.loadPDF(AccessiblePdf.of(AccessibleOdtTest.sample()))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Rapport de l’édition <2026> & suite");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            // The typeface draws both spaces with one sign.
            assertThat(text.getText(pdf).replace('\u00a0', ' '))
                    .contains("Présence par séance", "puis neuf : la page", "Mettre en œuvre");
        }
    }

    private static List<String> refusals(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + ": " + it.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
