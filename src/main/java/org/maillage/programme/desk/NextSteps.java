package org.maillage.programme.desk;

import java.util.ArrayList;
import java.util.List;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove.ToDo;
import org.maillage.shared.Saying;

/** What whoever runs an edition does next, as things stand. */
final class NextSteps {

    private static final String BOARD_MOVE = "/board#move";

    private final Remaining remaining;
    private final String path;
    private final List<Step> steps = new ArrayList<>();

    private NextSteps(Remaining remaining) {
        this.remaining = remaining;
        this.path = remaining.edition().path();
    }

    /**
     * A step, with its reason.
     *
     * @param main whether it is what one does; the others are what one may do
     */
    record Step(Saying words, Saying act, String path, boolean main) {

        /** Whether the board has the form of it. */
        boolean isOnBoard() {
            return path.endsWith(BOARD_MOVE);
        }
    }

    /**
     * The steps, what matters most first; each leads to the page where it is done.
     *
     * @param missing before the edition can move on, and {@code meanwhile} what is done although it could
     */
    static List<Step> of(Remaining remaining, List<ToDo> missing, List<ToDo> meanwhile) {
        var next = new NextSteps(remaining);
        switch (remaining.edition().status()) {
            case DRAFT, CALL_OPEN, SELECTION -> next.prepare(missing, meanwhile);
            case RUNNING -> next.run();
            case CLOSING -> next.close(meanwhile);
            case CAPITALISED -> {
                next.begin();
                next.move(Status.ARCHIVED, "archived", false);
            }
            case ARCHIVED -> next.begin();
        }
        return next.steps;
    }

    private void prepare(List<ToDo> missing, List<ToDo> meanwhile) {
        if (remaining.leads()) {
            missing.forEach(this::add);
            meanwhile.forEach(this::add);
            if (missing.isEmpty()) {
                var to = remaining.edition().status().next().orElseThrow();
                // The board asks for it itself, below its steps.
                steps.add(new Step(
                        Saying.of("desk.step." + to.key()),
                        Saying.of("desk.move." + to.key()),
                        path + BOARD_MOVE,
                        meanwhile.isEmpty()));
            }
        }
    }

    private void begin() {
        if (remaining.leads()) {
            steps.add(new Step(
                    Saying.of("desk.step.next-edition"),
                    Saying.of("desk.step.next-edition.act"),
                    remaining.edition().programmePath() + "/editions/new?from=edition%20"
                            + remaining.edition().slug(),
                    false));
        }
    }

    private void run() {
        if (remaining.leads() && remaining.planned() == 0) {
            add("plan", path + "/sessions/new");
        }
        if (remaining.leads() && remaining.places() == 0) {
            add("places", path + "/cohorts");
        } else if (remaining.places() > 0 && remaining.empty() == remaining.places()) {
            add("invite", path + "/cohorts");
        }
        noteAttendance();
        meet();
        if (remaining.ahead().isEmpty()) {
            giveDates();
        }
        if (remaining.isHeld()) {
            move(Status.CLOSING, "closing", true);
        }
        if (remaining.empty() > 0 && remaining.empty() < remaining.places()) {
            add("seats", path + "/cohorts", remaining.empty());
        }
        if (!remaining.ahead().isEmpty()) {
            giveDates();
        }
        lookAfter();
        if (!remaining.isHeld()) {
            move(Status.CLOSING, "closing-early", false);
        }
    }

    private void close(List<ToDo> meanwhile) {
        noteAttendance();
        meet();
        if (remaining.leads()) {
            meanwhile.forEach(this::add);
        }
        move(Status.CAPITALISED, "capitalised", true);
        lookAfter();
    }

    private void noteAttendance() {
        var unnoted = remaining.unnoted();
        if (!unnoted.isEmpty()) {
            var first = unnoted.getFirst();
            add("attendance", first.path() + "#guests", first.name(), unnoted.size() - 1);
        }
    }

    private void meet() {
        remaining.ahead().stream().findFirst().ifPresent(it -> add("session", it.path(), it.name(), it.when()));
    }

    private void giveDates() {
        if (remaining.undated() > 0) {
            add("undated", path + "/sessions", remaining.undated());
        }
    }

    private void lookAfter() {
        if (remaining.late() > 0) {
            add("late", path + "/tasks", remaining.late());
        }
        if (!remaining.unheard().isEmpty()) {
            var first = remaining.unheard().getFirst();
            add(
                    "feedback",
                    first.path() + "#feedback",
                    first.name(),
                    remaining.unheard().size() - 1);
        }
    }

    private void move(Status next, String why, boolean main) {
        if (remaining.leads()) {
            steps.add(new Step(
                    Saying.of("desk.step." + why), Saying.of("desk.move." + next.key()), path + "/move", main));
        }
    }

    private void add(ToDo what) {
        steps.add(new Step(what.words(), what.act(), what.path(), true));
    }

    private void add(String what, String where, Object... about) {
        steps.add(
                new Step(Saying.of("desk.step." + what, about), Saying.of("desk.step." + what + ".act"), where, true));
    }
}
