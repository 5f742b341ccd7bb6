package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.account.Waiting;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Seat;
import org.maillage.programme.WaitsAtSeat;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tasks that a pair has still to hand in, and those that it has handed in. */
@Component
@Order(20)
record WaitingTasks(Tasks tasks, Clock clock) implements WaitsAtSeat {

    @Override
    public OnDesk of(Seat seat) {
        var place = seat.place();
        var asked = tasks.of(place.edition()).stream()
                .filter(it -> Tasks.isFor(it, place.cohort()))
                .toList();
        var handedIn = tasks.progress(place.edition()).stream()
                .filter(it -> it.place().equals(place.id()) && it.handedInAt() != null)
                .map(Tasks.Progress::task)
                .collect(Collectors.toSet());
        var missing = asked.stream().filter(it -> !handedIn.contains(it.id())).toList();
        return new OnDesk(
                waiting(seat.edition(), missing, Words.today(clock)),
                asked.stream()
                        .filter(it -> handedIn.contains(it.id()))
                        .map(it -> say("desk.done.task", it.title()))
                        .toList());
    }

    /** What is still asked for: the tasks without a day in one sentence, then each of the others. */
    static List<Waiting> waiting(LiveEdition edition, List<Task> missing, LocalDate today) {
        if (!edition.isOpen()) {
            return List.of();
        }
        var waiting = new ArrayList<Waiting>();
        var whenever = missing.stream().filter(it -> it.dueOn() == null).count();
        if (whenever > 0) {
            waiting.add(new Waiting(edition.path() + "/tasks", say("desk.tasks.whenever", whenever)));
        }
        for (var task : missing) {
            var due = task.dueOn();
            if (due != null) {
                waiting.add(new Waiting(task.path(), task.title(), say(task.dueWords()), due.isBefore(today)));
            }
        }
        return waiting;
    }
}
