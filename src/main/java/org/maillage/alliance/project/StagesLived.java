package org.maillage.alliance.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.maillage.alliance.Stage;

/**
 * The stages through which a project has come.
 *
 * @param reached each with the day since which it was there, the first first
 */
record StagesLived(List<Reached> reached) {

    record Reached(Stage stage, LocalDate since) {}

    StagesLived {
        reached = List.copyOf(reached);
    }

    /** Those at which it was on at least one day from one until another, both included; left on the day it came, none. */
    StagesLived within(LocalDate from, LocalDate until) {
        return new StagesLived(IntStream.range(0, reached.size())
                .filter(at -> !reached.get(at).since.isAfter(until) && lasted(at, from))
                .mapToObj(reached::get)
                .toList());
    }

    private boolean lasted(int at, LocalDate from) {
        if (at + 1 == reached.size()) {
            return true;
        }
        var left = reached.get(at + 1).since;
        return left.isAfter(from) && left.isAfter(reached.get(at).since);
    }

    /** When it was at a stage for the last time. */
    Optional<Reached> last(Stage stage) {
        return reached.reversed().stream().filter(it -> it.stage == stage).findFirst();
    }
}
