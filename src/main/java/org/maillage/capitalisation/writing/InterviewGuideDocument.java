package org.maillage.capitalisation.writing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.print.AccessiblePdf;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** The questions of a sheet with lines to write on, to be printed for an interview; made once in each language. */
@Component
class InterviewGuideDocument {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, InterviewGuideDocument.class.getClassLoader(), "org.maillage");

    private final Map<Locale, byte[]> made = new ConcurrentHashMap<>();

    byte[] pdf() {
        return made.computeIfAbsent(Words.language(), it -> make()).clone();
    }

    private static byte[] make() {
        var xhtml = new StringOutput();
        TEMPLATES.render("capitalisation/writing/guide.jte", new InterviewGuidePage(), xhtml);
        return AccessiblePdf.of(xhtml.toString());
    }
}
