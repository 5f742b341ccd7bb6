package org.maillage.alliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A convention, for whoever accounts for it.
 *
 * @param number by which the funder knows it; empty for none
 * @param amount null while nobody knows it
 * @param from the first day of its period, and {@code until} the last
 */
public record ToldConvention(
        ConventionId id,
        String title,
        String number,
        String funder,
        @Nullable Euros amount,
        LocalDate from,
        LocalDate until,
        List<ToldObjective> objectives) {

    public ToldConvention {
        objectives = List.copyOf(objectives);
    }

    /**
     * What is to be reached by it.
     *
     * @param reached how many there are in its period by now; null where nothing is counted, or nobody has said it
     * @param target how many there should be; null where nothing is counted
     */
    public record ToldObjective(
            String words, @Nullable Long reached, @Nullable Integer target) {}
}
