package org.maillage.programme.session;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import org.maillage.account.Addressees;
import org.maillage.print.AccessiblePdf;
import org.maillage.programme.LiveEdition;
import org.springframework.stereotype.Component;

/** Sets the attendance sheet of a session as PDF, to be signed or kept. */
@Component
record AttendanceSheet(Attendance attendance, Addressees addressees, Clock clock) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, AttendanceSheet.class.getClassLoader(), "org.maillage");

    byte[] pdf(LiveEdition edition, Session session) {
        var expected = attendance.expected(session);
        var people =
                addressees.of(expected.stream().map(Attendance.Expected::person).toList());
        var page = AttendanceSheetPage.of(edition, session, expected, people, clock.instant());
        var xhtml = new StringOutput();
        TEMPLATES.render("programme/session/sheet.jte", page, xhtml);
        return AccessiblePdf.of(xhtml.toString());
    }
}
