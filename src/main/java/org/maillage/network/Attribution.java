package org.maillage.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.network.ActorTie.Cause;
import org.maillage.network.ActorTie.Kind;

/**
 * What a meeting, an introduction, a session, a roster or a file says of two actors: that there is a tie between them.
 *
 * @param one of what is meant both ways the lesser of both ids, as they stand in the database
 * @param intensity how often they are in touch by what it says, from 1 (once) to 5
 * @param since null for the day of its source
 * @param comesOf what the tie comes of by what it says; null for one that was there by itself
 */
record Attribution(
        UUID one,
        UUID other,
        Kind kind,
        boolean saidByOne,
        boolean saidByOther,
        int intensity,
        @Nullable LocalDate since,
        @Nullable Cause comesOf) {

    /** What says so. */
    enum By {
        MEETING,
        INTRODUCTION,
        /** Of a pathway; each team has ties of it. */
        SESSION,
        /** Nothing that a tie comes of: it was there, and somebody has said so. */
        ROSTER,
        IMPORT
    }

    Attribution {
        if (!kind.leadsOneWay() && one.toString().compareTo(other.toString()) >= 0) {
            throw new IllegalArgumentException(
                    "Of a tie (%s) that is meant both ways the lesser (%s) stands before the other (%s)."
                            .formatted(kind, one, other));
        }
    }

    /** The same whichever stands first, unless it leads from the first to the second. */
    static Attribution of(UUID first, UUID second, Kind kind, boolean saidByFirst, boolean saidBySecond) {
        return kind.leadsOneWay() || first.toString().compareTo(second.toString()) < 0
                ? new Attribution(first, second, kind, saidByFirst, saidBySecond, 1, null, null)
                : new Attribution(second, first, kind, saidBySecond, saidByFirst, 1, null, null);
    }

    /** The same as it was said from two sides. */
    Attribution and(Attribution it) {
        return new Attribution(
                one,
                other,
                kind,
                saidByOne || it.saidByOne,
                saidByOther || it.saidByOther,
                Math.max(intensity, it.intensity),
                since,
                comesOf);
    }

    Attribution withIntensity(int often) {
        return new Attribution(one, other, kind, saidByOne, saidByOther, often, since, comesOf);
    }

    Attribution coming(@Nullable LocalDate day, @Nullable Cause cause) {
        return new Attribution(one, other, kind, saidByOne, saidByOther, intensity, day, cause);
    }

    /**
     * What says so.
     *
     * @param territory whose team it is of
     * @param name empty for an introduction, which is the business of whoever made it
     */
    record Source(By cause, UUID id, UUID territory, String name, LocalDate happenedOn) {}
}
