package org.maillage.network;

import java.time.LocalDate;
import java.util.UUID;
import org.maillage.network.ActorTie.Kind;

/**
 * What a meeting, an introduction, a session or a roster says of two actors: that there is a tie between them.
 *
 * @param one the lesser of both ids, as they stand in the database
 * @param kind one that is meant both ways
 * @param intensity how often they are in touch by what it says, from 1 (once) to 5
 */
record Attribution(UUID one, UUID other, Kind kind, boolean saidByOne, boolean saidByOther, int intensity) {

    /** What says so. */
    enum By {
        MEETING,
        INTRODUCTION,
        /** Of a pathway; each team has ties of it. */
        SESSION,
        /** Nothing that a tie comes of: it was there, and somebody has said so. */
        ROSTER
    }

    Attribution {
        if (kind.leadsOneWay() || one.toString().compareTo(other.toString()) >= 0) {
            throw new IllegalArgumentException(
                    "A tie (%s) that comes of something is meant both ways, the lesser (%s) before the other (%s)."
                            .formatted(kind, one, other));
        }
    }

    /** The same whichever stands first. */
    static Attribution of(UUID first, UUID second, Kind kind, boolean saidByFirst, boolean saidBySecond) {
        return first.toString().compareTo(second.toString()) < 0
                ? new Attribution(first, second, kind, saidByFirst, saidBySecond, 1)
                : new Attribution(second, first, kind, saidBySecond, saidByFirst, 1);
    }

    /** The same as it was said from two sides. */
    Attribution and(Attribution it) {
        return new Attribution(
                one,
                other,
                kind,
                saidByOne || it.saidByOne,
                saidByOther || it.saidByOther,
                Math.max(intensity, it.intensity));
    }

    Attribution withIntensity(int often) {
        return new Attribution(one, other, kind, saidByOne, saidByOther, often);
    }

    /**
     * What says so.
     *
     * @param territory whose team it is of
     * @param name empty for an introduction, which is the business of whoever made it
     */
    record Source(By cause, UUID id, UUID territory, String name, LocalDate happenedOn) {}
}
