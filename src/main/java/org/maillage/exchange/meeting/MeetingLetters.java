package org.maillage.exchange.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.maillage.notices.CalendarEntry;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.shared.Hours;
import org.maillage.shared.OneLine;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** What is written to those who are asked to a meeting: in French, as they say nowhere what they read. */
@Component
record MeetingLetters(Settings settings, Clock clock) {

    private static final Locale LANGUAGE = Locale.FRENCH;

    /** @param link by which they answer */
    Mail invitation(Meeting meeting, Guest guest, String team, String sender, String link) {
        var key = guest.askedSequence() == null ? "meeting.mail.invitation" : "meeting.mail.changed";
        return Letter.of(
                        LANGUAGE,
                        key,
                        List.of(meeting.purpose()),
                        guest.name(),
                        meeting.purpose(),
                        when(meeting),
                        meeting.place().isEmpty() ? Letter.say(LANGUAGE, "meeting.mail.no-place") : meeting.place(),
                        new Ours(OneLine.each(meeting.words())),
                        new Ours(link),
                        sender,
                        team)
                .to(requireNonNull(guest.email()), "meeting %d %s".formatted(meeting.sequence(), guest.id()))
                .with(entry(meeting, guest, team, link, "REQUEST"))
                .about("meeting " + meeting.id())
                .goodUntil(meeting.endsAt().toInstant(), clock.instant())
                .withSecret();
    }

    /** @param link by which they answer */
    Mail reminder(Meeting meeting, Guest guest, String team, String sender, String link) {
        return Letter.of(
                        LANGUAGE,
                        "meeting.mail.reminder",
                        List.of(meeting.purpose()),
                        guest.name(),
                        meeting.purpose(),
                        when(meeting),
                        new Ours(link),
                        sender,
                        team)
                .to(requireNonNull(guest.email()), "meeting reminder " + guest.id())
                .goodUntil(meeting.startsAt().toInstant(), clock.instant())
                .withSecret();
    }

    Mail cancelled(Meeting meeting, Guest guest, String team) {
        return Letter.of(
                        LANGUAGE,
                        "meeting.mail.cancelled",
                        List.of(meeting.purpose()),
                        guest.name(),
                        meeting.purpose(),
                        when(meeting),
                        team)
                .to(requireNonNull(guest.email()), "meeting gone %d %s".formatted(meeting.sequence(), guest.id()))
                .with(entry(meeting, guest, team, settings.address("/"), "CANCEL"))
                .about("meeting " + meeting.id());
    }

    /** @param words that the team has written */
    Mail thanks(Meeting meeting, Guest guest, String words, String team, String sender) {
        return Letter.of(
                        LANGUAGE,
                        "meeting.mail.thanks",
                        List.of(meeting.purpose()),
                        guest.name(),
                        new Ours(OneLine.each(words)),
                        sender,
                        team)
                .to(requireNonNull(guest.email()), "meeting thanks " + guest.id());
    }

    private static String when(Meeting meeting) {
        return Hours.spanIn(
                LANGUAGE,
                meeting.startsAt().toInstant(),
                meeting.endsAt().toInstant(),
                meeting.there(),
                meeting.there());
    }

    private Mail.Invitation entry(Meeting meeting, Guest guest, String team, String link, String method) {
        var entry = new CalendarEntry(
                meeting.id() + "@maillage",
                method.equals("CANCEL") ? meeting.sequence() + 1 : meeting.sequence(),
                meeting.startsAt().toInstant(),
                meeting.endsAt().toInstant(),
                OneLine.of(meeting.purpose()),
                when(meeting) + "\n" + link,
                OneLine.of(meeting.place()),
                link,
                false);
        return new Mail.Invitation(
                entry.invitation(settings, team, requireNonNull(guest.email()), guest.name(), method, clock.instant()),
                method);
    }
}
