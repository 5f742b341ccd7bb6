package org.maillage.exchange.note;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How the days of pasted messages are written: the phone that wrote them puts the day first, or the month. That is told by a
 * number above twelve, else by days that would be to come, else by the hours of a clock of twelve.
 *
 * @param monthFirst as in 3/12/26 for the twelfth of March
 */
record PastedDates(boolean monthFirst, LocalDate today) {

    /**
     * A day as it is written.
     *
     * @param three the year; null where there is none
     * @param halves whether its hour is of a clock of twelve
     */
    record Said(String one, String two, @Nullable String three, boolean halves) {

        private boolean yearFirst() {
            return one.length() == 4;
        }

        private int first() {
            return Integer.parseInt(one);
        }

        private int second() {
            return Integer.parseInt(two);
        }
    }

    static PastedDates of(Collection<Said> all, LocalDate today) {
        var told = all.stream().filter(it -> !it.yearFirst()).toList();
        if (told.stream().anyMatch(it -> it.first() > 12)) {
            return new PastedDates(false, today);
        }
        if (told.stream().anyMatch(it -> it.second() > 12)) {
            return new PastedDates(true, today);
        }
        var dayFirst = new PastedDates(false, today);
        var monthFirst = new PastedDates(true, today);
        var first = told.stream().filter(dayFirst::isToCome).count();
        var second = told.stream().filter(monthFirst::isToCome).count();
        if (first != second) {
            return first < second ? dayFirst : monthFirst;
        }
        return told.stream().anyMatch(Said::halves) ? monthFirst : dayFirst;
    }

    private boolean isToCome(Said it) {
        var day = day(it);
        return day == null || day.isAfter(today.plusDays(1));
    }

    /** The day that is meant; where no year is written, the last such day. Null for one that no calendar has. */
    @Nullable
    LocalDate day(Said it) {
        if (it.yearFirst()) {
            return date(it.first(), it.second(), it.three == null ? 0 : Integer.parseInt(it.three));
        }
        var month = monthFirst ? it.first() : it.second();
        var day = monthFirst ? it.second() : it.first();
        if (it.three != null) {
            var year = Integer.parseInt(it.three);
            return date(year < 100 ? 2000 + year : year, month, day);
        }
        for (var back = 0; back <= 4; back++) {
            var meant = date(today.getYear() - back, month, day);
            if (meant != null && !meant.isAfter(today)) {
                return meant;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < 2000 || year > 2199 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
