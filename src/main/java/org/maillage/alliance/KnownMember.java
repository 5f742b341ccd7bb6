package org.maillage.alliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of an alliance, which a tiers de confiance never is.
 *
 * @param until the last day on which it was one; null while it is
 */
public record KnownMember(
        ParticipantId id,
        String name,
        LocalDate since,
        @Nullable LocalDate until) {

    public boolean isOneOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
