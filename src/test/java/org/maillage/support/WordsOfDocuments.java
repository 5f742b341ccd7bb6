package org.maillage.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a document says, whatever it looks like. */
public final class WordsOfDocuments {

    private WordsOfDocuments() {}

    /** The text of a PDF, page after page. */
    public static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    /** The content of an ODT, with its markup. */
    public static String content(byte[] odt) throws IOException {
        try (var files = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().equals("content.xml")) {
                    return new String(files.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("The document has no content.");
    }
}
