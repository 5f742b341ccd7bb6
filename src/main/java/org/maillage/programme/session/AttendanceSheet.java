package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import org.maillage.account.Addressees;
import org.maillage.print.AccessiblePdf;
import org.maillage.programme.LiveEdition;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Sets the attendance sheet of a session as PDF, to be signed or kept. */
@Component
class AttendanceSheet {

    private final Attendance attendance;
    private final Addressees addressees;
    private final Clock clock;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, AttendanceSheet.class.getClassLoader(), "org.maillage");

    AttendanceSheet(Attendance attendance, Addressees addressees, Clock clock) {
        this.attendance = attendance;
        this.addressees = addressees;
        this.clock = clock;
    }

    byte[] pdf(LiveEdition edition, Session session) {
        var expected = attendance.expected(session);
        var people =
                addressees.of(expected.stream().map(Attendance.Expected::person).toList());
        var page = new AttendanceSheetPage(
                Words.language().getLanguage(),
                session.name(),
                edition.title(),
                edition.programmeTitle(),
                session.when(),
                session.place().isEmpty() ? say("session.place-open") : session.place(),
                session.experts(),
                expected.stream()
                        .map(it -> new AttendanceSheetPage.Row(
                                it.territory(),
                                people.containsKey(it.person())
                                        ? people.get(it.person()).name()
                                        : say("cohort.person-gone"),
                                it.presence().isEmpty() ? "" : say("session.presence." + it.presence()),
                                it.saidBy().isEmpty() ? "" : say("session.said-by." + it.saidBy())))
                        .toList(),
                say("session.sheet.made", Words.moment(clock.instant())));
        var xhtml = new StringOutput();
        templates.render("programme/session/sheet.jte", page, xhtml);
        return AccessiblePdf.of(xhtml.toString());
    }
}
