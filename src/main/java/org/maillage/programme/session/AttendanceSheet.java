package org.maillage.programme.session;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.stream.Stream;
import org.maillage.account.Addressees;
import org.maillage.print.AccessiblePdf;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Signatures.Signature;
import org.springframework.stereotype.Component;

/** Sets the attendance sheet of a session as PDF, to be signed by half-day or kept with what was signed on screen. */
@Component
record AttendanceSheet(
        Attendance attendance, Facilitators facilitators, Signatures signatures, Addressees addressees, Clock clock) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, AttendanceSheet.class.getClassLoader(), "org.maillage");

    byte[] pdf(LiveEdition edition, Session session) {
        var xhtml = new StringOutput();
        TEMPLATES.render("programme/session/sheet.jte", page(edition, session), xhtml);
        return AccessiblePdf.of(xhtml.toString());
    }

    AttendanceSheetPage page(LiveEdition edition, Session session) {
        var expected = attendance.expected(session);
        var signed = signatures.ofFacilitators(session);
        var facilitating = Stream.concat(
                        facilitators.of(session.id()).stream(), signed.stream().map(Signature::person))
                .distinct()
                .toList();
        var people =
                addressees.of(Stream.concat(expected.stream().map(Attendance.Expected::person), facilitating.stream())
                        .distinct()
                        .toList());
        return AttendanceSheetPage.of(
                edition,
                session,
                AttendanceSheetPage.rows(session, expected, people, signatures.ofAttendees(session)),
                AttendanceSheetPage.facilitators(session, facilitating, people, signed),
                clock.instant());
    }
}
