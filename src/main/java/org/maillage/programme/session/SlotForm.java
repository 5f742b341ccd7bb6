package org.maillage.programme.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;

/** What somebody types about a day that they propose for a session. */
record SlotForm(Filled filled) {

    private static final FormField<LocalDate> ON = SessionForm.ON.must();
    private static final FormField<LocalTime> FROM = SessionForm.FROM.must();
    private static final FormField<LocalTime> UNTIL = SessionForm.UNTIL.must();

    static final Fields FORM = Fields.of("session", ON, FROM, UNTIL);

    Mistakes check(ZoneId zone, Instant now) {
        var mistakes = filled.check().mistakes();
        return mistakes.none()
                ? checkHours(mistakes, at(FROM), at(UNTIL), zone)
                        .unless(at(FROM).atZone(zone).toInstant().isAfter(now), "on", "session.slot.past")
                : mistakes;
    }

    /** Notes hours of a day that end before they begin, or that no clock shows when summer time begins. */
    static Mistakes checkHours(Mistakes mistakes, LocalDateTime from, LocalDateTime until, ZoneId zone) {
        return mistakes.unless(from.isBefore(until), "until", "session.problem.ends-before")
                .unless(exists(from, zone), "from", "session.problem.no-such-hour", from.toLocalTime())
                .unless(exists(until, zone), "until", "session.problem.no-such-hour", until.toLocalTime());
    }

    private static boolean exists(LocalDateTime hour, ZoneId zone) {
        return !zone.getRules().getValidOffsets(hour).isEmpty();
    }

    private LocalDateTime at(FormField<LocalTime> hour) {
        return filled.must(ON).atTime(filled.must(hour));
    }

    OffsetDateTime startsAt(ZoneId zone) {
        return at(FROM).atZone(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    OffsetDateTime endsAt(ZoneId zone) {
        return at(UNTIL).atZone(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
