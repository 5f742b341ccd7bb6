package org.maillage.recognition;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.programme.AttendedSession;
import org.maillage.programme.Length;
import org.maillage.shared.Words;

/**
 * What an attestation on paper says.
 *
 * @param demonstration whether it shows what is made up, and attests nothing
 * @param address of the page on which anybody checks its number
 */
record DocumentPage(
        String language,
        Attestation attestation,
        String number,
        String attended,
        String planned,
        String signed,
        List<Row> rows,
        boolean demonstration,
        String address) {

    /** A session, in words. */
    record Row(String day, String session, String planned, String attended, String presence) {}

    static DocumentPage of(Attestation attestation, boolean demonstration, String address) {
        return new DocumentPage(
                Words.language().getLanguage(),
                attestation,
                attestation.number().words(),
                say(Length.of(attestation.attendedMinutes())),
                say(Length.of(attestation.plannedMinutes())),
                Words.day(attestation.signedAt().atZoneSameInstant(Words.PARIS).toLocalDate()),
                attestation.sessions().stream().map(DocumentPage::row).toList(),
                demonstration,
                address);
    }

    private static Row row(AttendedSession session) {
        return new Row(
                Words.day(session.day()),
                say("session.name", session.code(), session.title()),
                say(Length.of(session.planned())),
                say(Length.of(session.attended())),
                session.isPartial() ? say("recognition.presence.partial") : presence(session.presence()));
    }

    private static String presence(String presence) {
        return switch (presence) {
            case "present" -> say("recognition.presence.present");
            case "remote" -> say("recognition.presence.remote");
            case "excused" -> say("recognition.presence.excused");
            case "absent" -> say("recognition.presence.absent");
            default -> say("recognition.presence.unknown");
        };
    }
}
