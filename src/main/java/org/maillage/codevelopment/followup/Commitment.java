package org.maillage.codevelopment.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client said they would do, and by when.
 *
 * @param number of the session in which they said it
 * @param withWhom in words; empty for nobody
 * @param dueOn as it was moved last
 * @param keptOn the day on which it was done; null unless it is kept
 */
record Commitment(
        UUID id,
        int number,
        UUID person,
        String words,
        String withWhom,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate keptOn,
        OffsetDateTime madeAt,
        int version) {

    /** What its author has said of it. */
    enum State {
        OPEN,
        KEPT,
        NOT_KEPT
    }

    /** How it stands on a day, as the group reads it when a session opens. */
    enum Standing {
        LATE,
        DUE,
        TO_COME,
        KEPT,
        NOT_KEPT
    }

    /**
     * @param next the day of the session that opens, or of the next one; what falls due by then is due
     */
    Standing standing(LocalDate today, LocalDate next) {
        return switch (state) {
            case KEPT -> Standing.KEPT;
            case NOT_KEPT -> Standing.NOT_KEPT;
            case OPEN -> dueOn.isBefore(today) ? Standing.LATE : dueOn.isAfter(next) ? Standing.TO_COME : Standing.DUE;
        };
    }

    /** Whether its day has come: it is over, or what became of it is known on the day itself. */
    boolean hasFallenDue(LocalDate today) {
        return dueOn.isBefore(today) || (dueOn.equals(today) && state != State.OPEN);
    }

    boolean wasKeptInTime() {
        return keptOn != null && !keptOn.isAfter(dueOn);
    }
}
