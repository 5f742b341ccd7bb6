package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.shared.Hours;
import org.maillage.shared.Words;

/** The attendance sheet of a session, as the PDF shows it. */
public record AttendanceSheetPage(
        String language, Session session, LiveEdition edition, List<AttendeeRow> rows, String made) {

    /** Somebody who was expected. */
    public record AttendeeRow(String territory, String name, String presence, String how) {}

    static AttendanceSheetPage of(
            LiveEdition edition, Session session, List<Expected> expected, Map<UUID, Addressee> people, Instant now) {
        return new AttendanceSheetPage(
                Words.language().getLanguage(),
                session,
                edition,
                expected.stream().map(it -> row(it, people)).toList(),
                say("session.sheet.made", Hours.momentIn(Words.language(), now, session.there(), session.there())));
    }

    private static AttendeeRow row(Expected it, Map<UUID, Addressee> people) {
        return new AttendeeRow(
                it.territory(),
                people.containsKey(it.person()) ? people.get(it.person()).name() : say("cohort.person-gone"),
                it.presence() == null ? "" : say(it.presence().words()),
                it.saidBy().isEmpty() ? "" : say("session.said-by." + it.saidBy()));
    }
}
