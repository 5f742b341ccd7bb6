package org.maillage.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.maillage.shared.AtOnce;

/**
 * Sets XHTML as PDF/UA-1, which screen readers can read. The document must name its language and title, have a text for
 * each picture, a title on each link, headings in order, and only the families of {@link Typeface}: words in any other
 * family are silently left out.
 */
public final class AccessiblePdf {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** Setting one takes a processor for a second. */
    private static final AtOnce SETTING = new AtOnce(2, Duration.ofSeconds(20));

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, AccessiblePdf.class.getClassLoader(), "org.maillage");

    private AccessiblePdf() {}

    /**
     * The PDF of a document.
     *
     * @throws org.maillage.shared.NoPlaceFree when too many others wait for one
     */
    public static byte[] of(Document document) {
        var xhtml = new StringOutput();
        TEMPLATES.render("print/document.jte", document, xhtml);
        return of(xhtml.toString());
    }

    /**
     * The PDF of a whole XHTML document; two are set at once.
     *
     * @throws org.maillage.shared.NoPlaceFree when too many others wait for one
     */
    public static byte[] of(String xhtml) {
        return SETTING.get(() -> set(xhtml));
    }

    /** How many pages one has. */
    public static int pages(byte[] pdf) {
        try (var read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] set(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Maillage")
                .useUnicodeLineBreaker(new LineBreaks());
        for (var typeface : Typeface.values()) {
            builder.useFont(typeface::withoutLigatures, typeface.family(), typeface.weight(), FontStyle.NORMAL, true);
        }
        try {
            builder.withHtmlContent(xhtml, null).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
