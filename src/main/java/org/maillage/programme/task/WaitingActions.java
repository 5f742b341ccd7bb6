package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maillage.account.Waiting;
import org.maillage.programme.Seat;
import org.maillage.programme.WaitsAtSeat;
import org.maillage.programme.task.Roadmaps.Action;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The actions of a roadmap that are due within days, or else the next, and those that are done. */
@Component
@Order(30)
record WaitingActions(Roadmaps roadmaps, Clock clock) implements WaitsAtSeat {

    /** Days before an action is due at which it begins to wait. */
    private static final int AHEAD = 14;

    @Override
    public OnDesk of(Seat seat) {
        var actions = roadmaps.of(seat.place().id());
        return new OnDesk(
                waiting(seat, actions, Words.today(clock)),
                actions.stream()
                        .filter(it -> it.status() == Roadmaps.State.DONE)
                        .map(it -> say("desk.done.action", it.title()))
                        .toList());
    }

    static List<Waiting> waiting(Seat seat, List<Action> actions, LocalDate today) {
        if (!seat.edition().isOpen()) {
            return List.of();
        }
        // They come by their day: when nothing is near, what comes next is still recalled.
        var open = actions.stream().filter(Action::isOpen).toList();
        var near = open.stream()
                .filter(it -> it.dueOn().isBefore(today.plusDays(AHEAD)))
                .toList();
        var all = (near.isEmpty() ? open.stream().limit(1).toList() : near)
                .stream()
                        .map(it -> new Waiting(
                                seat.place().path() + "/roadmap",
                                it.title(),
                                say("task.due", Words.day(it.dueOn())),
                                it.dueOn().isBefore(today),
                                it.dueOn()))
                        .toList();
        return Waiting.first(
                all, more -> new Waiting(seat.place().path() + "/roadmap", say("task.actions.others", more)));
    }
}
