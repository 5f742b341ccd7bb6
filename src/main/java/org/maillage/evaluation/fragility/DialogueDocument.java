package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.say;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.fragility.FragilityPages.FeltPaperPage;
import org.maillage.print.AccessiblePdf;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is printed of a diagnosis on A3: the sheet that a group fills in, and the agenda of the dialogue with all beside it. */
@Component
record DialogueDocument(Fragilities fragilities, DirectoryPolicy policy) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, DialogueDocument.class.getClassLoader(), "org.maillage");

    ResponseEntity<byte[]> paper(Diagnosis it) {
        return file(
                "ressenti-" + Typed.slug(it.title()),
                "evaluation/fragility/paper.jte",
                new FeltPaperPage(
                        Words.language().getLanguage(),
                        it.title(),
                        say("fragility.description"),
                        policy.nameOf(it.team()),
                        it.groups(),
                        fragilities.of(it.id()).stream().map(Fragility::words).toList()));
    }

    ResponseEntity<byte[]> agenda(DialogueSheet sheet) {
        return file("dialogue-" + Typed.slug(sheet.title()), "evaluation/fragility/agenda.jte", sheet);
    }

    private static ResponseEntity<byte[]> file(String name, String template, Object page) {
        var xhtml = new StringOutput();
        TEMPLATES.render(template, page, xhtml);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(AccessiblePdf.of(xhtml.toString()));
    }
}
