package org.maillage.network.roster;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.network.NetworkDoor;

/**
 * A list of people and organisations who are asked whom of the others they know.
 *
 * @param territory whose team keeps it
 */
record Roster(
        UUID id, UUID territory, String name, @Nullable UUID madeBy, OffsetDateTime madeAt, int version) {

    /** Each ticks all others on one page. */
    static final int MOST = 150;

    private static final int PERCENT = 100;

    /** Nothing is measured of fewer answers than these out of a hundred: who is silent would look alone. */
    static final int LEAST_PERCENT = 60;

    /** How many of so many must have answered before anything is measured. */
    static int needed(int members) {
        return Math.ceilDiv(members * LEAST_PERCENT, PERCENT);
    }

    static String all(UUID territory) {
        return NetworkDoor.path(territory) + "/rosters";
    }

    String path() {
        return all(territory) + "/" + id;
    }
}
