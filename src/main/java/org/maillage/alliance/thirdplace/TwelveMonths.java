package org.maillage.alliance.thirdplace;

import java.time.LocalDate;

/**
 * Twelve months up to a day: both days are of them. Before the 29th of February they begin on the 28th.
 *
 * @param from the same day a year before
 */
record TwelveMonths(LocalDate from, LocalDate until) {

    static TwelveMonths upTo(LocalDate today) {
        return new TwelveMonths(today.minusYears(1), today);
    }
}
