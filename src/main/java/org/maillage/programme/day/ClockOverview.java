package org.maillage.programme.day;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.day.DayClock.Move;
import org.maillage.programme.day.DayClock.Standing;
import org.maillage.programme.day.DayPage.ClockView;
import org.maillage.programme.day.DayPage.StepRow;
import org.maillage.programme.session.Session;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/** Says where a session stands in its schedule, in the hours of its own zone: those of the clock on the wall. */
@Component
record ClockOverview(Conduct conduct, Clock clock) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** From so much on a length is said in days. */
    private static final Duration IN_DAYS = Duration.ofDays(2);

    /** Of less nobody takes notice. */
    private static final Duration NOTICED = Duration.ofMinutes(3);

    /** Null for a session without steps. */
    @Nullable
    ClockView view(Session session) {
        var now = clock.instant();
        var stands = conduct.clock(session);
        var schedule = stands.schedule();
        if (schedule.size() == 0) {
            return null;
        }
        var zone = session.there();
        var standing = stands.at(now);
        var step = standing.step();
        return new ClockView(
                step,
                standing.isUnderWay(schedule) ? say("day.position", step + 1, schedule.size()) : "",
                step == DayClock.BEFORE
                        ? say("day.before", hour(standing.begins(), zone))
                        : step < schedule.size() ? schedule.title(step) : say("day.after"),
                step + 1 < schedule.size() ? schedule.title(step + 1) : "",
                standing.left().isZero() ? "" : length(standing.left()),
                standing.left().toSeconds(),
                standing.isUnderWay(schedule) ? schedule.length(step).toSeconds() : 0,
                standing.held(),
                say("day.ends", hour(standing.allEnds(), zone)),
                late(standing),
                session.hasBegun(now)
                        ? Arrays.stream(Move.values())
                                .filter(it -> stands.allows(it, now))
                                .map(Typed::key)
                                .toList()
                        : List.of(),
                steps(stands, standing, zone));
    }

    private static String late(Standing standing) {
        var late = standing.late();
        if (late.abs().compareTo(NOTICED) < 0) {
            return "";
        }
        return say(late.isNegative() ? "day.early" : "day.late", length(late.abs()));
    }

    private static List<StepRow> steps(DayClock stands, Standing standing, ZoneId zone) {
        var rows = new ArrayList<StepRow>();
        var schedule = stands.schedule();
        for (var step = 0; step < schedule.size(); step++) {
            // What is over is shown without hours: it may have taken others than planned.
            var begins = standing.allEnds().minus(schedule.from(step));
            rows.add(new StepRow(
                    step > standing.step() ? hour(begins, zone) : "",
                    schedule.title(step),
                    say("session.minutes", schedule.length(step).toMinutes()),
                    step < standing.step() ? "past" : step == standing.step() ? "now" : "next"));
        }
        return rows;
    }

    static String hour(Instant moment, ZoneId zone) {
        return MINUTE.format(moment.atZone(zone));
    }

    /** A length by its minutes, the last of which counts until it is over. */
    static String length(Duration length) {
        var minutes = length.plusSeconds(59).toMinutes();
        if (length.compareTo(IN_DAYS) >= 0) {
            return length.toDays() + "\u00a0" + say("day.days");
        }
        return minutes < 60
                ? say("session.minutes", minutes)
                : say("day.length", minutes / 60, "%02d".formatted(minutes % 60));
    }
}
