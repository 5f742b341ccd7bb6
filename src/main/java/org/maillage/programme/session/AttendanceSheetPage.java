package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.Signatures.Signature;
import org.maillage.shared.Hours;
import org.maillage.shared.Words;

/**
 * The attendance sheet of a session, as the PDF shows it.
 *
 * @param halves heads of the columns for signatures: the half-days, or one alone
 */
public record AttendanceSheetPage(
        String language,
        Session session,
        LiveEdition edition,
        List<String> halves,
        List<AttendeeRow> rows,
        List<AttendeeRow> facilitators,
        String made) {

    /**
     * Somebody who was expected, or who facilitates.
     *
     * @param signed what stands in the columns for signatures; empty where a pen signs
     */
    public record AttendeeRow(String territory, String name, String presence, String how, List<String> signed) {}

    static AttendanceSheetPage of(
            LiveEdition edition, Session session, List<AttendeeRow> rows, List<AttendeeRow> facilitators, Instant now) {
        var halves = HalfDay.of(session);
        return new AttendanceSheetPage(
                Words.language().getLanguage(),
                session,
                edition,
                halves.size() == 1
                        ? List.of(say("session.sheet.signature"))
                        : halves.stream()
                                .map(it -> say("session.sheet.signature-of", it.words()))
                                .toList(),
                rows,
                facilitators,
                say("session.sheet.made", Hours.momentIn(Words.language(), now, session.there(), session.there())));
    }

    static List<AttendeeRow> rows(
            Session session, List<Expected> expected, Map<UUID, Addressee> people, List<Signature> signed) {
        return expected.stream()
                .map(it -> new AttendeeRow(
                        it.territory(),
                        SignatureOverview.name(it.person(), people),
                        it.presence() == null ? "" : say(it.presence().words()),
                        it.saidBy().isEmpty() ? "" : say("session.said-by." + it.saidBy()),
                        SignatureOverview.columns(session, it.person(), signed)))
                .toList();
    }

    static List<AttendeeRow> facilitators(
            Session session, List<UUID> facilitating, Map<UUID, Addressee> people, List<Signature> signed) {
        return facilitating.stream()
                .map(it -> new AttendeeRow(
                        "", SignatureOverview.name(it, people), "", "", SignatureOverview.columns(session, it, signed)))
                .toList();
    }
}
