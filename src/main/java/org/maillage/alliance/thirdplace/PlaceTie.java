package org.maillage.alliance.thirdplace;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to a third place, as a team has said it.
 *
 * @param ours whether it is that team itself; then it is no organisation and has no name
 * @param organisation its sheet in the directory; null for one that has none
 * @param words their place there
 * @param contact whom one speaks to there; empty for nobody
 * @param since null while nobody knows
 * @param until the last day; null while it lasts
 */
record PlaceTie(
        UUID id,
        PlaceRole role,
        boolean ours,
        @Nullable UUID organisation,
        String name,
        String words,
        String contact,
        @Nullable String email,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean example,
        int version) {

    /** Whether it holds on a day. */
    boolean holdsOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
