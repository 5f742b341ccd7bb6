package org.maillage.programme.day;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Runs;
import org.maillage.programme.day.DayPage.GroupsView;
import org.maillage.programme.day.DayPage.Guest;
import org.maillage.programme.day.DayPage.Typed;
import org.maillage.programme.day.SessionNotes.Notes;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.Facilitators;
import org.maillage.programme.session.Presence;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Markdown;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a session: read over and sent by who runs it, then read by who takes part. */
@Controller
record MinutesController(
        LiveEditions editions,
        Policy policy,
        SessionNotes notes,
        SendMinutes sendMinutes,
        Attendance attendance,
        Facilitators facilitators,
        Groupings groupings,
        GroupsOverview groups,
        Addressees addressees,
        Clock clock) {

    @GetMapping("/sessions/{id}/minutes")
    Answer show(@Attends Session session, @AuthenticationPrincipal SignedIn me) {
        var edition = editions.get(session.edition());
        var rights = policy.of(me, edition.id());
        var runs = Sessions.runs(session, rights);
        var kept = notes.of(session);
        if (!kept.isSent() && !runs) {
            throw new NotFound("minutes", session.id());
        }
        var expected = attendance.expected(session);
        var readers = runs && !kept.isSent()
                ? sendMinutes.readers(session).stream().map(Addressee::name).toList()
                : List.<String>of();
        return Answer.show(
                "programme/day/minutes",
                new MinutesPage(
                        Frame.of(say("day.minutes"), edition.title())
                                .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                                .under(session.name(), session.path())
                                .asPersonal(),
                        session,
                        Markdown.html(kept.words()),
                        kept.version(),
                        sent(kept),
                        say(
                                "day.minutes.readers",
                                readers.size(),
                                facilitators.of(session.id()).isEmpty() ? 0 : 1),
                        readers,
                        say(session.isOver(clock.instant()) ? "day.minutes.sure" : "day.minutes.sure-early"),
                        presences(expected, true),
                        runs ? presences(expected, false) : List.of(),
                        last(session, expected, me)));
    }

    /** Who was there, or was announced or noted as absent: name and territory, by territory. */
    private List<Guest> presences(List<Expected> expected, boolean there) {
        var asked = expected.stream()
                .filter(it -> it.presence() != null && it.presence().isThere() == there)
                .toList();
        var people = addressees.of(asked.stream().map(Expected::person).toList());
        return asked.stream()
                .map(it -> new Guest(
                        GroupsOverview.name(it.person(), people), it.territory(), it.presence() == Presence.REMOTE))
                .toList();
    }

    /** The groups in which people were last; null when there were none. */
    private @Nullable GroupsView last(Session session, List<Expected> expected, SignedIn me) {
        var all = groupings.of(session);
        return all.isEmpty() ? null : groups.view(session, all.getLast(), expected, me.id(), Typed.nothing());
    }

    @PostMapping("/sessions/{id}/minutes")
    Answer send(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(SendMinutes.path(session), "web.form.sure");
        }
        var sent = sendMinutes.send(editions.get(session.edition()), session, version, me);
        return Answer.done(SendMinutes.path(session), sent ? "day.minutes.sent" : "day.minutes.not-sent");
    }

    private String sent(Notes kept) {
        var at = kept.sentAt();
        var by = kept.sentBy();
        var to = kept.sentTo();
        return at == null || by == null || to == null
                ? ""
                : say(
                        "day.minutes.sent-on",
                        Words.moment(at.toInstant()),
                        GroupsOverview.name(by, addressees.of(List.of(by))),
                        to);
    }
}
