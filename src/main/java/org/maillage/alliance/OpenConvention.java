package org.maillage.alliance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A convention for which time can count.
 *
 * @param from the first day of its period, and {@code until} the last
 * @param running whether it runs: time is supposed to count for those alone
 * @param last the percent that whoever asks gave to it last; null when their last entries gave it none
 */
public record OpenConvention(
        ConventionId id,
        UUID team,
        String title,
        LocalDate from,
        LocalDate until,
        boolean running,
        @Nullable Integer last) {

    /** Whether a day is in its period. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
