package org.maillage.evaluation.fragility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look at the fragilities of a perimeter on a day. What groups feel is told once it is closed, not before: one more answer
 * could be read off.
 *
 * @param perimeter a territory
 * @param minimum of people of a group, agreed before anybody has answered
 * @param unheard kinds of actors that the team has not heard, a line each
 * @param openedOn null while it is prepared, and {@code closedOn} while people are asked
 * @param groups of actors, by their numbers
 * @param example whether it was made up for the demonstration
 */
record Diagnosis(
        DiagnosisId id,
        UUID team,
        UUID perimeter,
        String title,
        LocalDate on,
        int minimum,
        String unheard,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<String> groups,
        OffsetDateTime changedAt,
        int version,
        boolean example) {

    /** Fewer are not shown anywhere on the platform. */
    static final int LOWEST_MINIMUM = 5;

    static final int MOST_PEOPLE = 500;
    static final int MOST_GROUPS = 8;

    Diagnosis {
        groups = List.copyOf(groups);
        if (minimum < LOWEST_MINIMUM) {
            throw new IllegalArgumentException(
                    "The minimum (%d) must be %d or more.".formatted(minimum, LOWEST_MINIMUM));
        }
    }

    /** How far it is. */
    enum State {
        PREPARED,
        OPEN,
        CLOSED
    }

    State state() {
        return openedOn == null ? State.PREPARED : closedOn == null ? State.OPEN : State.CLOSED;
    }

    boolean isPrepared() {
        return state() == State.PREPARED;
    }

    String path() {
        return id.path();
    }
}
