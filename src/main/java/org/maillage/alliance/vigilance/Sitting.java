package org.maillage.alliance.vigilance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is, or was, one of a pair.
 *
 * @param since the first day
 * @param until the day on which they left, which still counts; null for who has not
 */
record Sitting(UUID person, LocalDate since, @Nullable LocalDate until) {

    boolean holds(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
