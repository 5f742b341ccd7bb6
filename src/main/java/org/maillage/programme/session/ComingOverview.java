package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.SignedIn;
import org.maillage.programme.session.Attendance.Expected;
import org.maillage.programme.session.Comings.Coming;
import org.springframework.stereotype.Component;

/** Says who comes to a session, and asks whoever is expected. */
@Component
record ComingOverview(Comings comings, CallToSession callToSession) {

    /**
     * The part of the page of a session.
     *
     * @param asked whether the reader is asked if they come
     * @param said what they have answered, in words; empty for nothing yet
     * @param heads how many come with them, as the form has it
     * @param eats whether they eat there
     * @param meals whether those who come are asked for it
     * @param sum how many come and eat, for who runs it; empty for others
     * @param silent how many have said nothing and may be reminded, for who runs it
     */
    record Part(boolean asked, String said, String heads, boolean eats, boolean meals, String sum, int silent) {}

    /** @param typed how many come, as it was typed and refused; empty mostly */
    Part part(
            Session session,
            Optional<Expected> mine,
            List<Expected> expected,
            boolean runs,
            SignedIn me,
            String typed) {
        var open = comings.isOpen(session);
        var all = open ? comings.of(session) : List.<Coming>of();
        var own = all.stream().filter(it -> it.person().equals(me.id())).findFirst();
        return new Part(
                open && mine.isPresent(),
                own.map(it -> say("session.coming.mine", it.heads()) + meal(it)).orElse(""),
                !typed.isEmpty() ? typed : String.valueOf(own.map(Coming::heads).orElse(1)),
                own.map(Coming::meal).orElse(false),
                open && comings.asksForMeals(session),
                open && runs ? sum(all, expected) : "",
                open && runs ? callToSession.toRemind(session).size() : 0);
    }

    private static String sum(List<Coming> all, List<Expected> expected) {
        var heads = all.stream().mapToInt(Coming::heads).sum();
        var meals = all.stream().filter(Coming::meal).mapToInt(Coming::heads).sum();
        var excused = expected.stream()
                .filter(it -> it.presence() == Presence.EXCUSED)
                .count();
        return say("session.coming.sum", heads, excused, expected.size() - all.size() - excused)
                + (meals > 0 ? " " + say("session.coming.meals", meals) : "");
    }

    /** What those who come have answered, in words, by who they are; nothing once it has begun. */
    Map<UUID, String> answers(Session session) {
        return !comings.isOpen(session)
                ? Map.of()
                : comings.of(session).stream()
                        .collect(Collectors.toMap(Coming::person, ComingOverview::words, (one, other) -> one));
    }

    private static String words(Coming it) {
        return say("session.coming.answer", it.heads()) + meal(it);
    }

    private static String meal(Coming it) {
        return it.meal() ? say("session.coming.with-meal") : "";
    }
}
