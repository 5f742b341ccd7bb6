package org.maillage.programme.day;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Runs;
import org.maillage.programme.day.DayClock.Move;
import org.maillage.programme.day.DayPage.Typed;
import org.maillage.programme.day.Groupings.Grouping;
import org.maillage.programme.day.MakeGroups.Corrected;
import org.maillage.programme.day.MakeGroups.Made;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.AttendanceOverview;
import org.maillage.programme.session.Session;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The day of a session. All that who runs it does there is one form, so that whichever button they press keeps the notes that
 * they are writing.
 */
@Controller
record DayController(
        DayOverview overview,
        Conduct conduct,
        MakeGroups makeGroups,
        Groupings groupings,
        SessionNotes notes,
        Attendance attendance,
        AttendanceOverview attendanceList,
        Addressees addressees) {

    private static final int LONGEST_NOTES = 20_000;

    @GetMapping("/sessions/{id}/day")
    Answer day(@Attends Session session, @AuthenticationPrincipal SignedIn me) {
        return overview.day(session, me, Typed.nothing());
    }

    @GetMapping("/sessions/{id}/screen")
    Answer screen(@Runs Session session, @AuthenticationPrincipal SignedIn me) {
        return overview.screen(session, me);
    }

    @PostMapping("/sessions/{id}/day")
    Answer keep(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        return keeping(session, me, sent, () -> Answer.done(path(session), "day.notes.kept"));
    }

    @PostMapping("/sessions/{id}/day/{move:next|back|hold|go-on|plan}")
    Answer move(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String move,
            @RequestParam(defaultValue = "-2") int at,
            @RequestParam MultiValueMap<String, String> sent) {
        return keeping(session, me, sent, () -> {
            var moved = org.maillage.shared.Typed.one(Move.class, move)
                    .filter(it -> conduct.move(session, it, at))
                    .isPresent();
            return moved ? Answer.goTo(path(session)) : Answer.done(path(session), "day.moved-already");
        });
    }

    @PostMapping("/sessions/{id}/day/code")
    Answer openCode(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        return keeping(
                session,
                me,
                sent,
                () -> attendance.open(session)
                        ? Answer.goTo(path(session))
                        : Answer.done(path(session), "session.room-code.not-today"));
    }

    @PostMapping("/sessions/{id}/day/attendance")
    Answer attendance(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        return keeping(session, me, sent, () -> {
            var noted = attendanceList.note(session, sent.toSingleValueMap(), me);
            if (!noted.kept()) {
                return overview.day(session, me, Typed.presences(noted.presences(), new Mistakes().seen(false)));
            }
            return noted.others() > 0
                    ? Answer.done(path(session) + "#here-title", "session.attendance.saved-others", noted.others())
                    : Answer.done(path(session) + "#here-title", "session.attendance.saved");
        });
    }

    @PostMapping("/sessions/{id}/day/groups")
    Answer make(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        return keeping(session, me, sent, () -> {
            var form = GroupsForm.sent(sent);
            if (!form.filled().check().mistakes().none()) {
                return overview.day(session, me, Typed.groups(form.filled()));
            }
            var made = makeGroups.make(
                    session, form.filled().must(GroupsForm.SIZE), form.filled().must(GroupsForm.BY), me);
            return made instanceof Made.Kept
                    ? Answer.done(path(session), "day.groups.made")
                    : overview.day(session, me, Typed.groups(form.after(made)));
        });
    }

    @PostMapping("/sessions/{id}/day/groups/{grouping}/{act:shuffle|show|hide|remove}")
    Answer change(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID grouping,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent) {
        var found = find(session, grouping);
        return keeping(session, me, sent, () -> {
            var done = true;
            switch (act) {
                case "shuffle" -> done = makeGroups.shuffle(session, found, version(grouping, sent));
                case "remove" -> done = groupings.remove(found, version(grouping, sent));
                case "show" -> makeGroups.show(session, found);
                default -> groupings.hide(session);
            }
            return done ? Answer.goTo(path(session) + "#groups") : Answer.done(path(session), "day.groups.stale");
        });
    }

    @PostMapping("/sessions/{id}/day/groups/{grouping}/correct")
    Answer correct(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID grouping,
            @RequestParam MultiValueMap<String, String> sent) {
        var found = find(session, grouping);
        return keeping(session, me, sent, () -> {
            var numbers = numbers(found, sent);
            return switch (makeGroups.correct(session, found, numbers, version(grouping, sent))) {
                case Corrected.Kept kept -> Answer.done(path(session), "web.form.saved");
                case Corrected.Stale stale ->
                    overview.day(session, me, Typed.correction(grouping, numbers, new Mistakes().seen(false)));
                case Corrected.Pair(var one, var other) -> {
                    var people = addressees.of(java.util.List.of(one, other));
                    var mistakes = new Mistakes()
                            .unless(
                                    false,
                                    "group-" + grouping,
                                    "day.problem.pair",
                                    GroupsOverview.name(one, people),
                                    GroupsOverview.name(other, people));
                    yield overview.day(session, me, Typed.correction(grouping, numbers, mistakes));
                }
            };
        });
    }

    /** Keeps the notes that came along, then does the rest; what cannot be kept is shown again, and the rest is not done. */
    private Answer keeping(Session session, SignedIn me, MultiValueMap<String, String> sent, Supplier<Answer> rest) {
        var typed = sent.getFirst("words");
        if (typed == null) {
            return rest.get();
        }
        var words = typed.replace("\r\n", "\n").strip();
        var kept = notes.of(session);
        var mistakes = new Mistakes().atMost(words, "words", LONGEST_NOTES);
        if (mistakes.none() && !words.equals(kept.words())) {
            mistakes.seen(notes.keep(session, words, number(sent.getFirst("version")), me.person()));
        }
        return mistakes.none() ? rest.get() : overview.day(session, me, Typed.notes(words, mistakes));
    }

    private Grouping find(Session session, UUID id) {
        return groupings.find(session, id).orElseThrow(() -> new NotFound("grouping", id));
    }

    private static int version(UUID grouping, MultiValueMap<String, String> sent) {
        return number(sent.getFirst("version-" + grouping));
    }

    private static int number(@Nullable String typed) {
        return typed == null ? -1 : org.maillage.shared.Typed.number(typed);
    }

    /** Who is to be in which group, of the fields {@code group-<grouping>-<person>}. */
    private static Map<UUID, Integer> numbers(Grouping grouping, MultiValueMap<String, String> sent) {
        var prefix = "group-" + grouping.id() + "-";
        var numbers = new HashMap<UUID, Integer>();
        sent.toSingleValueMap().forEach((name, value) -> {
            var number = org.maillage.shared.Typed.number(value);
            if (name.startsWith(prefix)
                    && name.substring(prefix.length()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    && number >= 1
                    && number <= grouping.groups()) {
                numbers.put(UUID.fromString(name.substring(prefix.length())), number);
            }
        });
        return numbers;
    }

    private static String path(Session session) {
        return session.path() + "/day";
    }
}
