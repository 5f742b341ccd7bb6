package org.maillage.alliance.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ParticipantId;
import org.maillage.shared.OwnData;

/**
 * That somebody sits in a governance body.
 *
 * @param name of whoever does, as it was when they took it
 * @param person their account; null for none
 * @param member for which member they sit there; null for none of them
 * @param until their last day; null while they sit there
 */
record BodySeat(
        UUID id,
        String name,
        @Nullable UUID person,
        @Nullable ParticipantId member,
        LocalDate since,
        @Nullable LocalDate until) {

    String shownName() {
        return OwnData.shown(name);
    }

    boolean isTakenOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
