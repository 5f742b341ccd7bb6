package org.maillage.codevelopment.room;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.PrintedSheetPage.Part;
import org.maillage.print.AccessiblePdf;
import org.springframework.stereotype.Component;

/** Sets the sheets of a session as PDF, in the language of whoever asks for one. */
@Component
record PrintedSheetDocument(Plans plans) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PrintedSheetDocument.class.getClassLoader(), "org.maillage");

    byte[] pdf(Part part, PeerGroup group, PeerSession session) {
        var xhtml = new StringOutput();
        TEMPLATES.render(
                "codevelopment/room/sheet.jte", PrintedSheetPage.of(part, group, session, plans.of(session)), xhtml);
        return AccessiblePdf.of(xhtml.toString());
    }
}
