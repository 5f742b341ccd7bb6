package org.maillage.programme.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.session.Schedule;
import org.maillage.programme.session.Session;

/**
 * The hours of a session that count: those of its steps but for meals, or, where no step is planned or the session lasts several
 * days, those from its hour of beginning to its hour of ending on each of its days.
 */
record CountedHours(List<Span> spans) {

    /** A session that goes on for longer was given wrong days. */
    private static final int MOST_DAYS = 31;

    CountedHours {
        spans = List.copyOf(spans);
    }

    /** Those of a session that has a date. */
    static CountedHours of(Session session, Schedule schedule) {
        var start = session.startsAt();
        var end = session.endsAt();
        if (start == null || end == null) {
            return new CountedHours(List.of());
        }
        var zone = ZoneId.of(session.zone());
        var first = start.atZoneSameInstant(zone);
        var last = end.atZoneSameInstant(zone);
        var isOneDay = first.toLocalDate().equals(last.toLocalDate());
        return new CountedHours(schedule.size() > 0 && isOneDay ? steps(first, last, schedule) : days(first, last));
    }

    private static List<Span> steps(ZonedDateTime first, ZonedDateTime last, Schedule schedule) {
        var spans = new ArrayList<Span>();
        var from = first.toInstant();
        for (var step = 0; step < schedule.size(); step++) {
            var until = from.plus(schedule.length(step));
            if (!schedule.isMeal(step)) {
                spans.add(new Span(from, earlier(until, last.toInstant())));
            }
            from = until;
        }
        return spans.stream().filter(it -> it.minutes() > 0).toList();
    }

    /** From the hour of beginning to that of ending on each day; through the night where it ends at an earlier hour. */
    private static List<Span> days(ZonedDateTime first, ZonedDateTime last) {
        if (!last.toLocalTime().isAfter(first.toLocalTime())) {
            return List.of(new Span(first.toInstant(), last.toInstant()));
        }
        return Stream.iterate(first, it -> !it.isAfter(last), it -> it.plusDays(1))
                .limit(MOST_DAYS)
                .map(it -> new Span(it.toInstant(), it.with(last.toLocalTime()).toInstant()))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** All of them, in minutes. */
    int planned() {
        return attended(null, null);
    }

    /**
     * Those of somebody who was there, in minutes.
     *
     * @param arrived when they came; null for who came in time
     * @param left when they went; null for who stayed until the end
     */
    int attended(@Nullable OffsetDateTime arrived, @Nullable OffsetDateTime left) {
        return spans.stream()
                .map(it -> new Span(
                        arrived == null ? it.from() : later(it.from(), arrived.toInstant()),
                        left == null ? it.until() : earlier(it.until(), left.toInstant())))
                .mapToInt(Span::minutes)
                .sum();
    }

    /** From a moment until another. */
    record Span(Instant from, Instant until) {

        int minutes() {
            return (int) Math.max(0, Duration.between(from, until).toMinutes());
        }
    }
}
