package org.maillage.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.ReadByEverybody.refusals;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

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
}
