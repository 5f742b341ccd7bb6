package org.maillage.programme.hours;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.hours.PartialAttendance.Part;
import org.maillage.programme.session.Session;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/**
 * The hours at which people came to a session and left it, as they are typed: those of the clock where it is held, on its first day
 * and on its last.
 *
 * @param typed by person
 */
record HoursForm(Map<UUID, Row> typed, Mistakes mistakes) {

    /** What is typed of somebody; empty for who came in time, or stayed. */
    record Row(String arrived, String left) {}

    static HoursForm of(Session session, Collection<UUID> people, Map<UUID, Part> noted) {
        var typed = new LinkedHashMap<UUID, Row>();
        for (var person : people) {
            var part = noted.get(person);
            typed.put(
                    person,
                    part == null
                            ? new Row("", "")
                            : new Row(hour(session, part.arrivedAt()), hour(session, part.leftAt())));
        }
        return new HoursForm(typed, new Mistakes());
    }

    private static String hour(Session session, @Nullable OffsetDateTime moment) {
        return moment == null
                ? ""
                : moment.atZoneSameInstant(ZoneId.of(session.zone()))
                        .toLocalTime()
                        .toString();
    }

    static HoursForm sent(Collection<UUID> people, MultiValueMap<String, String> sent) {
        var typed = new LinkedHashMap<UUID, Row>();
        for (var person : people) {
            typed.put(person, new Row(word(sent, "arrived-" + person), word(sent, "left-" + person)));
        }
        return new HoursForm(typed, new Mistakes());
    }

    private static String word(MultiValueMap<String, String> sent, String name) {
        return Typed.cut(Objects.requireNonNullElse(sent.getFirst(name), "").strip(), 8);
    }

    /** What is said, with what is wrong with it noted by {@code arrived-} and {@code left-} and the person. */
    List<Part> check(Session session) {
        var zone = ZoneId.of(session.zone());
        var start = Objects.requireNonNull(session.startsAt()).atZoneSameInstant(zone);
        var end = Objects.requireNonNull(session.endsAt()).atZoneSameInstant(zone);
        var parts = new ArrayList<Part>();
        typed.forEach((person, row) -> {
            var arrived = moment(row.arrived(), start, "arrived-" + person);
            var left = moment(row.left(), end, "left-" + person);
            mistakes.unless(arrived == null || arrived.isBefore(end), "arrived-" + person, "hours.arrived-after")
                    .unless(left == null || left.isAfter(start), "left-" + person, "hours.left-before")
                    .unless(
                            arrived == null || left == null || arrived.isBefore(left),
                            "left-" + person,
                            "hours.left-first");
            // Whoever came early, or left after the end, was there all the time.
            var late = arrived == null || !arrived.isAfter(start) ? null : arrived.toOffsetDateTime();
            var early = left == null || !left.isBefore(end) ? null : left.toOffsetDateTime();
            if (late != null || early != null) {
                parts.add(new Part(person, late, early));
            }
        });
        return parts;
    }

    private @Nullable ZonedDateTime moment(String typed, ZonedDateTime day, String field) {
        if (typed.isEmpty()) {
            return null;
        }
        var time = Typed.time(typed);
        mistakes.unless(time.isPresent(), field, "web.form.time");
        return time.map(it -> day.with(LocalTime.of(it.getHour(), it.getMinute())))
                .orElse(null);
    }
}
