package org.maillage.alliance.vigilance;

import java.time.LocalDate;

/**
 * Three months that roll: they end with a day, and begin on the morrow of the same day three months before.
 *
 * @param from its first day, and {@code until} its last
 */
record Quarter(LocalDate from, LocalDate until) {

    /** That which ends with a day; where the month three months before has no such day, its last one stands for it. */
    static Quarter upTo(LocalDate day) {
        return new Quarter(day.minusMonths(3).plusDays(1), day);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
