package org.maillage.programme.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Waiting;

/** All that waits for somebody, by the days of their week; what comes first is what should be done already. */
record Week(List<Part> parts) {

    /** When something stands in a week. */
    enum When {
        LATE,
        TODAY,
        /** A day that is left until Sunday. */
        DAY,
        LATER,
        WHENEVER
    }

    /**
     * What waits at one time of the week.
     *
     * @param day of a part that is one day; null for others
     */
    record Part(When when, @Nullable LocalDate day, List<Item> items) {}

    /**
     * Something that waits.
     *
     * @param about the place of a pair; empty for what is of none
     */
    record Item(Waiting waiting, String about) {}

    /** Those of one day in the order of the desk. */
    static Week of(List<Item> all, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var late = new ArrayList<Item>();
        var now = new ArrayList<Item>();
        var days = new TreeMap<LocalDate, List<Item>>();
        var later = new ArrayList<Item>();
        var whenever = new ArrayList<Item>();
        for (var it : all) {
            var on = it.waiting().on();
            if (it.waiting().late()) {
                late.add(it);
            } else if (on == null) {
                whenever.add(it);
            } else if (!on.isAfter(today)) {
                // What has begun days ago and is not late goes on today.
                now.add(it);
            } else if (!on.isAfter(sunday)) {
                days.computeIfAbsent(on, day -> new ArrayList<>()).add(it);
            } else {
                later.add(it);
            }
        }
        var byDay = Comparator.<Item, LocalDate>comparing(
                it -> it.waiting().on(), Comparator.nullsLast(Comparator.naturalOrder()));
        late.sort(byDay);
        later.sort(byDay);
        var parts = new ArrayList<Part>();
        parts.add(new Part(When.LATE, null, late));
        parts.add(new Part(When.TODAY, today, now));
        days.forEach((day, items) -> parts.add(new Part(When.DAY, day, items)));
        parts.add(new Part(When.LATER, null, later));
        parts.add(new Part(When.WHENEVER, null, whenever));
        return new Week(parts.stream().filter(it -> !it.items().isEmpty()).toList());
    }
}
