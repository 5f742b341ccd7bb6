package org.maillage.programme.day;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.print.QrCode;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.day.DayPage.GroupsView;
import org.maillage.programme.day.DayPage.Guest;
import org.maillage.programme.day.DayPage.NotesView;
import org.maillage.programme.day.DayPage.Room;
import org.maillage.programme.day.DayPage.Typed;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.AttendanceOverview;
import org.maillage.programme.session.Presence;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the day of a session. */
@Component
record DayOverview(
        LiveEditions editions,
        Policy policy,
        ClockOverview clocks,
        GroupsOverview groups,
        Groupings groupings,
        SessionNotes notes,
        Attendance attendance,
        AttendanceOverview attendanceList,
        Addressees addressees,
        Clock clock) {

    /** The page for who runs or attends a session, with what they typed that was refused. */
    Answer day(Session session, SignedIn me, Typed typed) {
        return show("programme/day/day", session, me, typed);
    }

    /** The same for the screen of the room. */
    Answer screen(Session session, SignedIn me) {
        return show("programme/day/screen", session, me, Typed.nothing());
    }

    private Answer show(String template, Session session, SignedIn me, Typed typed) {
        if (!session.isDated() || session.isCancelled()) {
            return Answer.done(session.path(), "day.no-day");
        }
        var page = page(session, me, typed);
        // Who attended finds on the page of the session what is left of it.
        return !page.runs() && session.isOver(clock.instant())
                ? Answer.done(session.path(), "day.is-over")
                : Answer.refuse(template, page, typed.mistakes());
    }

    private DayPage page(Session session, SignedIn me, Typed typed) {
        var edition = editions.get(session.edition());
        var rights = policy.of(me, edition.id());
        var runs = Sessions.runs(session, rights);
        var now = clock.instant();
        var expected = attendance.expected(session);
        var all = groupings.of(session).stream()
                .filter(it -> runs || it.shown())
                .map(it -> groups.view(session, it, expected, me.id(), typed))
                .toList();
        return new DayPage(
                Frame.of(say("day.title"), edition.title())
                        .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                        .under(session.name(), session.path())
                        .withScript("day.js")
                        .asPersonal(),
                session,
                session.whenThere(),
                runs,
                session.hasBegun(now),
                clocks.view(session),
                runs && session.isRoomOpen(now) ? room(session) : null,
                runs && session.isRoomOpen(now),
                say(
                        "session.counted",
                        expected.stream().filter(DayOverview::isThere).count(),
                        expected.size()),
                runs ? here(expected) : List.of(),
                runs ? attendanceList.rows(session, expected, typed.presences()) : List.of(),
                session.isRoomOpen(now)
                        && expected.stream().anyMatch(it -> it.person().equals(me.id()) && !isThere(it)),
                all.stream().filter(GroupsView::shown).findFirst().orElse(null),
                runs ? all : List.of(),
                notes(session, typed),
                typed);
    }

    private @Nullable Room room(Session session) {
        return attendance
                .code(session)
                .map(it -> new Room(
                        it.codeWord(),
                        say(
                                "session.room-code.until",
                                ClockOverview.hour(it.codeUntil().toInstant(), session.there())),
                        say("day.room.elsewhere", Here.address("").replaceFirst("^https?://", "")),
                        QrCode.of(Here.address(session.path() + "?code=" + it.codeWord() + "#here"))))
                .orElse(null);
    }

    private static boolean isThere(Expected it) {
        return it.presence() != null && it.presence().isThere();
    }

    private List<Guest> here(List<Expected> expected) {
        var there = expected.stream().filter(DayOverview::isThere).toList();
        var people = addressees.of(there.stream().map(Expected::person).toList());
        return there.stream()
                .map(it -> new Guest(
                        GroupsOverview.name(it.person(), people), it.territory(), it.presence() == Presence.REMOTE))
                .toList();
    }

    private NotesView notes(Session session, Typed typed) {
        var kept = notes.of(session);
        var changedAt = kept.changedAt();
        return new NotesView(
                Objects.requireNonNullElse(typed.notes(), kept.words()),
                kept.version(),
                changedAt == null || kept.changedBy() == null
                        ? ""
                        : say(
                                "day.notes.changed",
                                Words.moment(changedAt.toInstant()),
                                GroupsOverview.name(kept.changedBy(), addressees.of(List.of(kept.changedBy())))),
                typed.mistakes().isStale() && typed.notes() != null ? kept.words() : "",
                kept.isSent());
    }
}
