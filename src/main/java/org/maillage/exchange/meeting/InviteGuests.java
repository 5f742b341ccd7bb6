package org.maillage.exchange.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Oppositions;
import org.maillage.notices.PostMail;
import org.maillage.shared.Settings;
import org.maillage.web.ComingAnswer.Reply;
import org.springframework.stereotype.Component;

/** Writes to those who are asked, one mail each: that they are, that the meeting has changed or is cancelled, and thanks. */
@Component
record InviteGuests(
        Guests guests,
        MeetingLetters letters,
        Oppositions oppositions,
        DirectoryPolicy policy,
        PostMail post,
        Settings settings,
        Clock clock) {

    /** So long nobody is reminded of an invitation. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    /** Writes to whoever was not told of the meeting as it is by now; how many these are. */
    int invite(Meeting meeting, SignedIn me) {
        if (!meeting.takesAnswers(clock.instant())) {
            return 0;
        }
        var told = reachable(
                guests.of(meeting).stream().filter(it -> it.isToTell(meeting)).toList());
        var team = policy.nameOf(meeting.team());
        var languages = letters.languages(meeting, told);
        for (var it : told) {
            var language = language(languages, it);
            post.postMail(letters.invitation(meeting, it, language, team, me.name(), link(meeting, it, language)));
        }
        guests.told(meeting, told.stream().map(Guest::id).toList());
        return told.size();
    }

    /** Those who were asked some days ago and have said nothing; each is reminded once. */
    List<Guest> toRemind(Meeting meeting, List<Guest> all) {
        if (!meeting.takesAnswers(clock.instant())) {
            return List.of();
        }
        var before = OffsetDateTime.now(clock).minus(PATIENCE);
        return reachable(all.stream().filter(it -> it.isToRemind(before)).toList());
    }

    /** Reminds whoever was asked and has said nothing; how many these are. */
    int remind(Meeting meeting, SignedIn me) {
        var reminded = toRemind(meeting, guests.of(meeting));
        var team = policy.nameOf(meeting.team());
        var languages = letters.languages(meeting, reminded);
        for (var it : reminded) {
            var language = language(languages, it);
            post.postMail(letters.reminder(meeting, it, language, team, me.name(), link(meeting, it, language)));
        }
        guests.reminded(reminded.stream().map(Guest::id).toList());
        return reminded.size();
    }

    /** Tells those who were asked and have not said no that it is cancelled; how many these are. */
    int cancel(Meeting meeting) {
        var told = reachable(guests.of(meeting).stream()
                .filter(it -> it.askedSequence() != null && it.answer() != Reply.NO)
                .toList());
        var team = policy.nameOf(meeting.team());
        var languages = letters.languages(meeting, told);
        told.forEach(it -> post.postMail(letters.cancelled(meeting, it, language(languages, it), team)));
        return told.size();
    }

    /** Thanks those who came and were not thanked yet; how many these are. */
    int thank(Meeting meeting, String words, SignedIn me) {
        var thanked = reachable(guests.of(meeting).stream()
                .filter(it -> it.isThere() && it.thankedAt() == null)
                .toList());
        var team = policy.nameOf(meeting.team());
        var languages = letters.languages(meeting, thanked);
        thanked.forEach(
                it -> post.postMail(letters.thanks(meeting, it, language(languages, it), words, team, me.name())));
        guests.thanked(thanked.stream().map(Guest::id).toList());
        return thanked.size();
    }

    private static Locale language(Map<UUID, Locale> languages, Guest guest) {
        return requireNonNull(languages.get(guest.id()));
    }

    // Whoever is written to in English answers in English too.
    private String link(Meeting meeting, Guest guest, Locale language) {
        return settings.address(
                "/rsvp/" + guests.link(meeting, guest).word() + (language.equals(Locale.ENGLISH) ? "?lang=en" : ""));
    }

    /** Those with an address who have not said that they want no mails. */
    List<Guest> reachable(List<Guest> some) {
        var withAddress = some.stream().filter(it -> it.email() != null).toList();
        Set<String> opposed = oppositions.opposedOf(withAddress.stream()
                .map(it -> requireNonNull(it.email()).toLowerCase(Locale.ROOT))
                .toList());
        return withAddress.stream()
                .filter(it -> !opposed.contains(requireNonNull(it.email())))
                .toList();
    }
}
