package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.choice;
import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.one;
import static org.maillage.web.FormField.text;
import static org.maillage.web.FormField.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Zones;
import org.maillage.directory.Visibility;
import org.maillage.shared.Secret;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody types about a meeting. All but its purpose is filled in beforehand, with the morning of a day next week. */
record MeetingForm(Filled filled) {

    static final FormField<String> PURPOSE = line("purpose", 160).must();
    static final FormField<MeetingKind> KIND = one("kind", MeetingKind.class).must();
    static final FormField<LocalDate> ON = day("on").must();
    static final FormField<LocalTime> FROM = time("from").must();
    static final FormField<LocalTime> UNTIL = time("until").must();
    static final FormField<String> PLACE = line("place", 300);
    static final FormField<String> ZONE = choice("zone").must();
    static final FormField<Boolean> MEAL = FormField.check("meal");
    static final FormField<Visibility> SEEN_BY = one("seenBy", Visibility.class).must();
    static final FormField<String> WORDS = text("words", 2000);

    private static final Fields FORM =
            Fields.of("meeting", PURPOSE, KIND, ON, FROM, UNTIL, PLACE, ZONE, MEAL, SEEN_BY, WORDS);

    private static final LocalTime BREAKFAST = LocalTime.of(8, 30);
    private static final LocalTime BREAKFAST_ENDS = LocalTime.of(10, 0);
    private static final int A_WEEK = 7;

    MeetingForm {
        filled.offerEach(KIND, List.of(MeetingKind.values()))
                .offer(
                        ZONE,
                        Zones.ALL.stream()
                                .map(it -> new Choice(it, say("account.zone." + it)))
                                .toList())
                .offer(
                        SEEN_BY,
                        List.of(
                                Visibility.TERRITORY.choice(),
                                Visibility.NETWORK.choice(),
                                Visibility.PUBLIC.choice()));
    }

    static MeetingForm blank(LocalDate today) {
        var day = today.plusDays(A_WEEK);
        var working = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.plusDays(8L - day.getDayOfWeek().getValue())
                : day;
        var zone = Words.zone().getId();
        return new MeetingForm(FORM.empty()
                .with(KIND, MeetingKind.BREAKFAST)
                .with(ON, working)
                .with(FROM, BREAKFAST)
                .with(UNTIL, BREAKFAST_ENDS)
                .with(ZONE, Zones.ALL.contains(zone) ? zone : Words.PARIS.getId())
                .with(SEEN_BY, Visibility.TERRITORY));
    }

    static MeetingForm sent(MultiValueMap<String, String> sent) {
        return new MeetingForm(FORM.sent(sent));
    }

    static MeetingForm of(Meeting meeting) {
        var starts = meeting.startsAt().atZoneSameInstant(meeting.there());
        return new MeetingForm(FORM.empty()
                .with(PURPOSE, meeting.purpose())
                .with(KIND, meeting.kind())
                .with(ON, starts.toLocalDate())
                .with(FROM, starts.toLocalTime())
                .with(UNTIL, meeting.endsAt().atZoneSameInstant(meeting.there()).toLocalTime())
                .with(PLACE, meeting.place())
                .with(ZONE, meeting.zone())
                .with(MEAL, meeting.meal())
                .with(SEEN_BY, meeting.seenBy())
                .with(WORDS, meeting.words()));
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        if (mistakes.none()) {
            var zone = zone();
            mistakes.unless(at(FROM).isBefore(at(UNTIL)), "until", "meeting.wrong.until")
                    .unless(exists(at(FROM), zone), "from", "meeting.wrong.hour", filled.typed(FROM))
                    .unless(exists(at(UNTIL), zone), "until", "meeting.wrong.hour", filled.typed(UNTIL));
        }
        return mistakes;
    }

    private static boolean exists(LocalDateTime hour, ZoneId zone) {
        return !zone.getRules().getValidOffsets(hour).isEmpty();
    }

    private ZoneId zone() {
        return ZoneId.of(filled.must(ZONE));
    }

    private LocalDateTime at(FormField<LocalTime> hour) {
        return filled.must(ON).atTime(filled.must(hour));
    }

    private OffsetDateTime moment(FormField<LocalTime> hour) {
        return at(hour).atZone(zone()).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** The meeting of a sound form. */
    Meeting begin(UUID team, UUID by) {
        return fill(UUID.randomUUID(), team, by, 0, Secret.fresh().word(), "", "", 0);
    }

    /** The meeting as it is changed by a sound form. */
    Meeting change(Meeting before, int version) {
        var after = fill(
                before.id(),
                before.team(),
                before.madeBy(),
                before.sequence(),
                before.door(),
                before.decisions(),
                before.born(),
                version);
        return after.isNewsSince(before)
                ? fill(
                        before.id(),
                        before.team(),
                        before.madeBy(),
                        before.sequence() + 1,
                        before.door(),
                        before.decisions(),
                        before.born(),
                        version)
                : after;
    }

    private Meeting fill(
            UUID id,
            UUID team,
            @Nullable UUID by,
            int sequence,
            String door,
            String decisions,
            String born,
            int version) {
        return new Meeting(
                id,
                team,
                filled.typed(PURPOSE),
                filled.must(KIND),
                filled.typed(WORDS),
                moment(FROM),
                moment(UNTIL),
                filled.must(ZONE),
                filled.typed(PLACE),
                filled.isTicked(MEAL),
                filled.must(SEEN_BY),
                by,
                null,
                sequence,
                door,
                decisions,
                born,
                false,
                version);
    }
}
