package org.maillage.alliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Counts time of logbooks for conventions. Entries are their writers’ own: what counts is what these give, and nobody else
 * learns more of it than sums.
 */
public interface CountsTime {

    /** The conventions of these teams for which somebody’s time can count, those that run first, by name. */
    List<OpenConvention> open(UUID person, Collection<UUID> teams);

    /** What these entries count for. */
    Map<UUID, List<TimeShare>> of(Collection<UUID> entries);

    /**
     * Counts entries of somebody for these and no others, in the running transaction.
     *
     * @param shares each of a convention of the team of every entry, whose period holds its day
     * @param twice why more than their whole may count; empty where no more does
     */
    void count(List<GivenTime> entries, List<TimeShare> shares, String twice);

    /** The minutes of somebody’s entries that count for a convention, by day of a month: parts of minutes are left out. */
    Map<LocalDate, Integer> byDay(UUID person, UUID convention, YearMonth month);
}
