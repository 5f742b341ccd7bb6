package org.maillage.alliance.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** What is typed of a meeting: when, where, who came, and what else its record says. */
record BodyMeetingForm(Filled filled) {

    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<String> PLACE = FormField.line("place", 200);
    static final FormField<UUID> PRESENT = FormField.id("present").drawnAs(Kind.CHOICES);
    static final FormField<String> OTHERS = FormField.text("others", 1000);
    static final FormField<String> WORDS = FormField.text("words", 10_000);

    private static final Fields FORM = Fields.of("governance.meeting", ON, PLACE, PRESENT, OTHERS, WORDS);

    static BodyMeetingForm blank(LocalDate today) {
        return new BodyMeetingForm(FORM.empty().with(ON, today));
    }

    static BodyMeetingForm of(BodyMeeting it, Set<UUID> present) {
        return new BodyMeetingForm(FORM.empty()
                .with(ON, it.onDay())
                .with(PLACE, it.place())
                .withAll(PRESENT, present)
                .with(OTHERS, it.others())
                .with(WORDS, it.words()));
    }

    static BodyMeetingForm sent(MultiValueMap<String, String> sent) {
        return new BodyMeetingForm(FORM.sent(sent));
    }

    /** @param seats who may have come */
    BodyMeetingForm offer(List<BodySeat> seats) {
        filled.offer(
                PRESENT,
                seats.stream()
                        .map(it -> new Choice(it.id().toString(), it.shownName()))
                        .toList());
        return this;
    }

    BodyMeeting meeting(BodyMeetingId id, AllianceId alliance, int version) {
        return new BodyMeeting(
                id, alliance, filled.must(ON), filled.typed(PLACE), filled.typed(OTHERS), filled.typed(WORDS), version);
    }
}
