package org.maillage.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two actors of a directory.
 *
 * @param territory whose team keeps it
 * @param intensity how often they are in touch, from 1 (once) to 5 (every week)
 * @param trust between them, from 1 to 5; null where nobody has said
 * @param saidByOne whether the first has said so
 * @param cause what it comes from; null for a tie that was there by itself
 * @param tense whether it is strained: then the team alone ever sees it
 */
public record ActorTie(
        UUID id,
        UUID territory,
        UUID one,
        UUID other,
        Kind kind,
        int intensity,
        @Nullable Integer trust,
        LocalDate since,
        boolean saidByOne,
        boolean saidByOther,
        @Nullable Cause cause,
        String words,
        boolean tense,
        int version) {

    /** What they are to each other. */
    public enum Kind {
        KNOWS,
        MEETS,
        EXCHANGES,
        /** The first sends people to the second. */
        REFERS,
        CO_ORGANISES,
        /** The first pays for what the second does. */
        FUNDS,
        PARTNERSHIP;

        /** Whether it leads from the first to the second, and not also back. */
        public boolean leadsOneWay() {
            return this == REFERS || this == FUNDS;
        }
    }

    /** What a tie comes from. */
    public enum Cause {
        MEETING,
        INTRODUCTION,
        SESSION,
        IMPORT
    }

    /** How far a tie can be relied on. */
    public enum Standing {
        /** The team has seen it; neither of the two has said so. */
        SEEN,
        /** One of the two has said so. */
        DECLARED,
        /** Both have. */
        CONFIRMED
    }

    public Standing standing() {
        return saidByOne && saidByOther
                ? Standing.CONFIRMED
                : saidByOne || saidByOther ? Standing.DECLARED : Standing.SEEN;
    }
}
