package org.maillage.recognition;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.maillage.print.AccessiblePdf;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** Sets an attestation as PDF, in the language of whoever asks for it. */
@Component
record AttestationDocument(LiveEditions editions, Settings settings) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, AttestationDocument.class.getClassLoader(), "org.maillage");

    byte[] pdf(Attestation attestation) {
        var xhtml = new StringOutput();
        TEMPLATES.render(
                "recognition/document.jte",
                DocumentPage.of(
                        attestation,
                        editions.get(attestation.edition()).demonstration(),
                        settings.address("/attestations")),
                xhtml);
        return AccessiblePdf.of(xhtml.toString());
    }
}
