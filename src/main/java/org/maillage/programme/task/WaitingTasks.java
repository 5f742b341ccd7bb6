package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Waiting;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Seat;
import org.maillage.programme.WaitsAtSeat;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tasks that a pair has still to hand in, and those that it has handed in. */
@Component
@Order(20)
record WaitingTasks(Tasks tasks, Sessions sessions, Clock clock) implements WaitsAtSeat {

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
                waiting(seat.edition(), missing, sessions.all(place.edition()), Words.today(clock)),
                asked.stream()
                        .filter(it -> handedIn.contains(it.id()))
                        .map(it -> say("desk.done.task", it.title()))
                        .toList());
    }

    /** What is still asked for: by its day, then what prepares the next sessions, then the rest; the first of them by name. */
    static List<Waiting> waiting(LiveEdition edition, List<Task> missing, List<Session> sessions, LocalDate today) {
        if (!edition.isOpen()) {
            return List.of();
        }
        var prepared = new LinkedHashMap<UUID, Session>();
        sessions.forEach(it -> prepared.put(it.id(), it));
        var order = List.copyOf(prepared.keySet());
        var all = missing.stream()
                .sorted(Comparator.comparing(Task::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingInt(it -> it.session() == null ? order.size() : place(order, it.session())))
                .map(it -> waiting(it, prepared.get(it.session()), today))
                .toList();
        return Waiting.first(
                all, more -> new Waiting(edition.path() + "/tasks", say("task.others.later", more), "", false));
    }

    private static int place(List<UUID> order, UUID session) {
        var place = order.indexOf(session);
        return place < 0 ? order.size() : place;
    }

    private static Waiting waiting(Task task, @Nullable Session prepared, LocalDate today) {
        var due = task.dueOn();
        if (due != null) {
            return new Waiting(task.path(), task.title(), say(task.dueWords()), due.isBefore(today), due);
        }
        return new Waiting(
                task.path(),
                task.title(),
                prepared == null ? say(task.dueWords()) : say("task.prepares", prepared.name()),
                false);
    }
}
