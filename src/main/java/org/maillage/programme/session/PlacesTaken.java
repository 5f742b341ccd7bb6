package org.maillage.programme.session;

import org.jspecify.annotations.Nullable;

/**
 * How the places of a session stand.
 *
 * @param places null where there is one for everybody
 * @param mine the number of the reader in the row, from 1; 0 while they have not registered
 */
record PlacesTaken(@Nullable Integer places, int registered, int mine) {

    boolean isLimited() {
        return places != null;
    }

    private int limit() {
        return places == null ? Integer.MAX_VALUE : places;
    }

    int taken() {
        return Math.min(limit(), registered);
    }

    int free() {
        return places == null ? 0 : Math.max(0, places - registered);
    }

    int waiting() {
        return Math.max(0, registered - limit());
    }

    boolean hasPlace() {
        return mine > 0 && mine <= limit();
    }

    /** How many wait before the reader, themselves included; 0 when they do not wait. */
    int turn() {
        return Math.max(0, mine - limit());
    }
}
