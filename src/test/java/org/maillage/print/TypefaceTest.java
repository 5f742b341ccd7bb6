package org.maillage.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    @Test
    void documentsAreSetInTheTypefacesOfThePages() throws IOException {
        assertThat(typefaces("<h1>Œuvrer</h1><p>À l’écoute : « ensemble » <b>toujours</b></p>"))
                .containsExactly("SourceSans3-Bold", "SourceSans3-Regular", "SourceSerif4-Bold");
    }

    @Test
    void aLetterThatTheyLackIsDrawnByTheOneBehind() throws IOException {
        assertThat(typefaces("<p>Ⴀნა</p>")).contains("DejaVuSansCondensed");
    }

    @Test
    void everyLetterIsReadBack() throws IOException {
        try (var pdf = Loader.loadPDF(document("<p>officiel, effet, fluide, fin</p>"))) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("officiel, effet, fluide, fin");
        }
    }

    private static Set<String> typefaces(String body) throws IOException {
        try (var pdf = Loader.loadPDF(document(body))) {
            return names(pdf);
        }
    }

    private static byte[] document(String body) {
        return AccessiblePdf.of("""
                <html lang="fr"><head><title>Essai</title><style>
                body { font-family: 'Maillage Sans', 'Maillage Behind'; }
                h1 { font-family: 'Maillage Serif', 'Maillage Behind'; font-weight: 700; }
                </style></head><body>%s</body></html>""".formatted(body));
    }

    private static Set<String> names(PDDocument pdf) throws IOException {
        var names = new TreeSet<String>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                // Before the sign stands a word for the part of the typeface that was put in.
                names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
        }
        return names;
    }
}
