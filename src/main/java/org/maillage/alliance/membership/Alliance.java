package org.maillage.alliance.membership;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownAlliance;

/**
 * Several organisations of a territory that share a stake. It has no type: what is agreed in it between some of them is a
 * partnership.
 *
 * @param team the territory whose team keeps it
 * @param stake what they share, in their words
 * @param since since when it is; null for what nobody has said
 * @param endedOn its last day; null while it is
 * @param changedBy who last changed it; null for somebody who is there no more
 * @param example whether it was made up for the demonstration
 */
record Alliance(
        AllianceId id,
        UUID team,
        String name,
        String stake,
        @Nullable LocalDate since,
        @Nullable LocalDate endedOn,
        @Nullable UUID changedBy,
        OffsetDateTime changedAt,
        boolean example,
        int version) {

    static final String ALL = "/alliances";

    String path() {
        return id.path();
    }

    KnownAlliance known() {
        return new KnownAlliance(id, name, team, example);
    }
}
