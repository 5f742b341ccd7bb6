package org.maillage.exchange.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Addressees;
import org.maillage.notices.CalendarEntry;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.shared.Hours;
import org.maillage.shared.OneLine;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** What is written to those who are asked to a meeting: in the language of their account, else in that which their team has chosen. */
@Component
record MeetingLetters(Addressees addressees, Settings settings, Clock clock) {

    /** @param link by which they answer */
    Mail invitation(Meeting meeting, Guest guest, Locale language, String team, String sender, String link) {
        var key = guest.askedSequence() == null ? "meeting.mail.invitation" : "meeting.mail.changed";
        return Letter.of(
                        language,
                        key,
                        List.of(meeting.purpose()),
                        guest.name(),
                        meeting.purpose(),
                        when(meeting, language),
                        meeting.where().isEmpty() ? Letter.say(language, "meeting.mail.no-place") : meeting.where(),
                        new Ours(OneLine.each(meeting.words())),
                        new Ours(link),
                        sender,
                        team)
                .to(requireNonNull(guest.email()), "meeting %d %s".formatted(meeting.sequence(), guest.id()))
                .with(entry(meeting, guest, language, team, link, "REQUEST"))
                .about("meeting " + meeting.id())
                .goodUntil(meeting.endsAt().toInstant(), clock.instant())
                .withSecret();
    }

    /** @param link by which they answer */
    Mail reminder(Meeting meeting, Guest guest, Locale language, String team, String sender, String link) {
        return Letter.of(
                        language,
                        "meeting.mail.reminder",
                        List.of(meeting.purpose()),
                        guest.name(),
                        meeting.purpose(),
                        when(meeting, language),
                        new Ours(link),
                        sender,
                        team)
                .to(requireNonNull(guest.email()), "meeting reminder " + guest.id())
                .goodUntil(meeting.startsAt().toInstant(), clock.instant())
                .withSecret();
    }

    Mail cancelled(Meeting meeting, Guest guest, Locale language, String team) {
        return Letter.of(
                        language,
                        "meeting.mail.cancelled",
                        List.of(meeting.purpose()),
                        guest.name(),
                        meeting.purpose(),
                        when(meeting, language),
                        team)
                .to(requireNonNull(guest.email()), "meeting gone %d %s".formatted(meeting.sequence(), guest.id()))
                .with(entry(meeting, guest, language, team, settings.address("/"), "CANCEL"))
                .about("meeting " + meeting.id());
    }

    /** @param words that the team has written */
    Mail thanks(Meeting meeting, Guest guest, Locale language, String words, String team, String sender) {
        return Letter.of(
                        language,
                        "meeting.mail.thanks",
                        List.of(meeting.purpose()),
                        guest.name(),
                        new Ours(OneLine.each(words)),
                        sender,
                        team)
                .to(requireNonNull(guest.email()), "meeting thanks " + guest.id());
    }

    /** In which language each of some guests is written to, by their ids. */
    Map<UUID, Locale> languages(Meeting meeting, List<Guest> guests) {
        var known = addressees.languages(
                guests.stream().map(Guest::email).filter(Objects::nonNull).toList());
        var usual = Locale.forLanguageTag(meeting.language());
        return guests.stream()
                .collect(toMap(Guest::id, it -> known.getOrDefault(it.email() == null ? "" : it.email(), usual)));
    }

    private static String when(Meeting meeting, Locale language) {
        return Hours.spanIn(
                language,
                meeting.startsAt().toInstant(),
                meeting.endsAt().toInstant(),
                meeting.there(),
                meeting.there());
    }

    private Mail.Invitation entry(
            Meeting meeting, Guest guest, Locale language, String team, String link, String method) {
        var entry = new CalendarEntry(
                meeting.id() + "@maillage",
                method.equals("CANCEL") ? meeting.sequence() + 1 : meeting.sequence(),
                meeting.startsAt().toInstant(),
                meeting.endsAt().toInstant(),
                OneLine.of(meeting.purpose()),
                when(meeting, language) + "\n" + link,
                OneLine.of(meeting.where()),
                link,
                false);
        return new Mail.Invitation(
                entry.invitation(settings, team, requireNonNull(guest.email()), guest.name(), method, clock.instant()),
                method);
    }
}
