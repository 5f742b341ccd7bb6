package org.maillage.alliance.timesheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What European money pays for, and the hours of which are to be shown day by day.
 *
 * @param team the territory whose team runs it
 * @param convention to which it belongs; null where it stands by itself
 * @param number by which the authority knows it; empty for none
 * @param example whether it was made up for the demonstration
 */
record Operation(
        UUID id,
        UUID team,
        @Nullable UUID convention,
        String name,
        String number,
        LocalDate beginsOn,
        LocalDate endsOn,
        boolean example,
        int version) {

    static final String LIST = "/operations";

    String path() {
        return LIST + "/" + id;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(beginsOn) && !day.isAfter(endsOn);
    }

    boolean touches(YearMonth month) {
        return !beginsOn.isAfter(month.atEndOfMonth()) && !endsOn.isBefore(month.atDay(1));
    }
}
