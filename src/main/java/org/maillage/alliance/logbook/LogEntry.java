package org.maillage.alliance.logbook;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Activity;
import org.maillage.alliance.Craft;
import org.maillage.alliance.GivenTime;
import org.maillage.shared.CatalystRole;

/**
 * What a catalyst was at on a day. It stays as it was written: what was wrong is said by another one.
 *
 * @param team the territory for which it was
 * @param minutes how long it took; none in one that takes another back
 * @param kind where it was written down already, and {@code of} which of them; null for what was not
 * @param corrects the entry in whose stead it stands
 * @param corrected whether another stands in its stead, so that it does not count
 * @param example whether it was made up for the demonstration
 */
record LogEntry(
        LogEntryId id,
        UUID person,
        UUID team,
        LocalDate onDay,
        int minutes,
        Craft craft,
        CatalystRole role,
        String words,
        Activity.@Nullable Kind kind,
        @Nullable UUID of,
        @Nullable LogEntryId corrects,
        boolean corrected,
        boolean example) {

    static final String LOGBOOK = "/logbook";

    String correctPath() {
        return LOGBOOK + "/" + id.value() + "/correct";
    }

    /** Its time, for whom it counts. */
    GivenTime given() {
        return new GivenTime(id.value(), person, team, onDay, minutes);
    }

    /** Whether it says that what it corrects was not. */
    boolean takesBack() {
        return minutes == 0;
    }
}
