package org.maillage.codevelopment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * On which days the sessions of a group are proposed: as many as it has peers, so many days apart.
 *
 * @param until the last day on which one may be
 */
record Rhythm(LocalDate firstOn, int everyDays, LocalDate until) {

    /** The days that are offered: every two weeks to every six. */
    static final List<Integer> OFFERED = List.of(14, 21, 28, 42);

    LocalDate day(int session) {
        return firstOn.plusDays((long) session * everyDays);
    }

    List<LocalDate> days(int sessions) {
        return IntStream.range(0, sessions).mapToObj(this::day).toList();
    }

    /** The day of the last of so many. */
    LocalDate last(int sessions) {
        return day(sessions - 1);
    }

    boolean fits(int sessions) {
        return !last(sessions).isAfter(until);
    }
}
