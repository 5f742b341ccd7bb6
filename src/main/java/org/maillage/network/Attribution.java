package org.maillage.network;

import java.time.LocalDate;
import java.util.UUID;
import org.maillage.network.ActorTie.Cause;
import org.maillage.network.ActorTie.Kind;

/**
 * What a meeting or an introduction says of two actors: that there is a tie between them.
 *
 * @param one the lesser of both ids, as they stand in the database
 * @param kind one that is meant both ways
 */
record Attribution(UUID one, UUID other, Kind kind, boolean saidByOne, boolean saidByOther) {

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
                ? new Attribution(first, second, kind, saidByFirst, saidBySecond)
                : new Attribution(second, first, kind, saidBySecond, saidByFirst);
    }

    /**
     * The meeting or introduction that says so.
     *
     * @param territory whose team it is of
     * @param name empty for an introduction, which is the business of whoever made it
     */
    record Source(Cause cause, UUID id, UUID territory, String name, LocalDate happenedOn) {}
}
