package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.publishing.Readers.SETTINGS;
import static org.maillage.publishing.Readers.reading;
import static org.maillage.support.ReadByEverybody.refusals;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.print.AccessiblePdf;

class FramingNoteTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void canBeReadByScreenReaders(String language) throws Exception {
        assertThat(refusals(pdf(Locale.forLanguageTag(language)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void namesItsLanguageAndTitle(String language) throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Locale.forLanguageTag(language)))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentInformation().getTitle()).contains(language.equals("fr") ? "Note de" : "Framing");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    void printsWhatTheNoteSaysAsItIs() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Locale.FRENCH))) {
            // The typeface draws both spaces with one sign, so that the text of the document does not tell them apart.
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("Note de cadrage", "Œuvrer ensemble <script>alert(\"x\")</script> & 'co'")
                    .contains("2. Licence des productions", "Non connu", "Sources : [1] [2]", "date non connue");
        }
    }

    private static byte[] pdf(Locale language) {
        return reading(language, () -> {
            var templates = TemplateEngine.createPrecompiled(
                    null, ContentType.Html, FramingNoteTest.class.getClassLoader(), "org.maillage");
            templates.setBinaryStaticContent(true);
            var xhtml = new StringOutput();
            var page = FramingNoteDocument.of(
                    SampleEditions.edition(), SampleEditions.note(), new Picture().mark(), SETTINGS);
            templates.render("publishing/framing-note.jte", page, xhtml);
            return AccessiblePdf.of(xhtml.toString());
        });
    }
}
