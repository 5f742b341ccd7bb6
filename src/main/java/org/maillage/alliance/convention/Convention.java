package org.maillage.alliance.convention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ConventionId;
import org.maillage.alliance.Euros;

/**
 * What a funder and a team have agreed on.
 *
 * @param team the territory whose team it is
 * @param number by which the funder knows it; empty for none
 * @param funder its name, and {@code funderOrganisation} its sheet of the directory
 * @param amount null while nobody knows it
 * @param changedBy who changed it last
 * @param example whether it was made up for the demonstration
 */
record Convention(
        UUID id,
        UUID team,
        String title,
        String number,
        String funder,
        @Nullable UUID funderOrganisation,
        @Nullable Euros amount,
        LocalDate beginsOn,
        LocalDate endsOn,
        ConventionState state,
        String words,
        @Nullable UUID changedBy,
        boolean example,
        int version) {

    static final String LIST = "/conventions";

    ConventionId conventionId() {
        return new ConventionId(id);
    }

    String path() {
        return conventionId().path();
    }

    /** The amount in figures; empty where nobody knows it. */
    String figures() {
        return amount == null ? "" : amount.amount().toPlainString();
    }

    /** Whether its period holds a day. */
    boolean holds(LocalDate day) {
        return !day.isBefore(beginsOn) && !day.isAfter(endsOn);
    }
}
