package org.maillage.exchange.meeting;

import static org.maillage.exchange.meeting.MeetingForm.FROM;
import static org.maillage.exchange.meeting.MeetingForm.ON;
import static org.maillage.exchange.meeting.MeetingForm.UNTIL;
import static org.maillage.exchange.meeting.MeetingForm.ZONE;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;

/** From when until when a meeting is, as somebody has typed it: hours of a day, in a zone. */
record TypedHours(Filled filled) {

    /** Notes what is wrong with them, each of which can be read. */
    void check(Mistakes mistakes) {
        mistakes.unless(at(FROM).isBefore(at(UNTIL)), UNTIL.name(), "meeting.wrong.until")
                .unless(exists(at(FROM)), FROM.name(), "meeting.wrong.hour", filled.typed(FROM))
                .unless(exists(at(UNTIL)), UNTIL.name(), "meeting.wrong.hour", filled.typed(UNTIL));
    }

    OffsetDateTime moment(FormField<LocalTime> hour) {
        return at(hour).atZone(zone()).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    // The night on which clocks are put forward has an hour less.
    private boolean exists(LocalDateTime hour) {
        return !zone().getRules().getValidOffsets(hour).isEmpty();
    }

    private LocalDateTime at(FormField<LocalTime> hour) {
        return filled.must(ON).atTime(filled.must(hour));
    }

    private ZoneId zone() {
        return ZoneId.of(filled.must(ZONE));
    }
}
