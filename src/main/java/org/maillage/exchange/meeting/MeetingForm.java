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
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Zones;
import org.maillage.directory.MeantCommunes;
import org.maillage.directory.Visibility;
import org.maillage.shared.Secret;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody types about a meeting. All but its purpose is filled in beforehand, with the morning of a day next week. */
record MeetingForm(Filled filled) {

    static final FormField<String> PURPOSE = line("purpose", 160).must();
    static final FormField<String> KIND = choice("kind").must();
    static final FormField<String> OWN_FORM = line("ownForm", 60);
    static final FormField<LocalDate> ON = day("on").must();
    static final FormField<LocalTime> FROM = time("from").must();
    static final FormField<LocalTime> UNTIL = time("until").must();
    static final FormField<String> PLACE = line("place", 300);
    static final FormField<String> COMMUNE = line("commune", 120).drawnAs(FormField.Kind.COMMUNE);
    static final FormField<String> HOST = line("host", 300).drawnAs(FormField.Kind.ACTOR);
    static final FormField<String> ZONE = choice("zone").must();
    static final FormField<Boolean> MEAL = FormField.check("meal");
    static final FormField<Visibility> SEEN_BY = one("seenBy", Visibility.class).must();
    static final FormField<String> LANGUAGE = choice("language").must();
    static final FormField<String> WORDS = text("words", 2000);

    private static final Fields FORM = Fields.of(
            "meeting", PURPOSE, KIND, OWN_FORM, ON, FROM, UNTIL, PLACE, COMMUNE, HOST, ZONE, MEAL, SEEN_BY, LANGUAGE,
            WORDS);

    /** Before the words of a form that the team has called so itself. */
    private static final String OWN = "own ";

    private static final LocalTime BREAKFAST = LocalTime.of(8, 30);
    private static final LocalTime BREAKFAST_ENDS = LocalTime.of(10, 0);
    private static final int A_WEEK = 7;

    MeetingForm {
        offer(filled, List.of())
                .offer(
                        LANGUAGE,
                        Stream.of("fr", "en")
                                .map(it -> new Choice(it, say("account.language." + it)))
                                .toList())
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

    /** Offers the forms that the team has called by words of its own besides. */
    MeetingForm offer(List<String> ownForms) {
        offer(filled, ownForms);
        return this;
    }

    private static Filled offer(Filled filled, List<String> ownForms) {
        return filled.offer(
                KIND,
                Stream.concat(
                                Arrays.stream(MeetingKind.values())
                                        .map(it -> new Choice(Typed.key(it), say(it.words()))),
                                ownForms.stream().map(it -> new Choice(OWN + it, it)))
                        .toList());
    }

    static MeetingForm blank(LocalDate today) {
        var day = today.plusDays(A_WEEK);
        var working = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.plusDays(8L - day.getDayOfWeek().getValue())
                : day;
        var zone = Words.zone().getId();
        return new MeetingForm(FORM.empty()
                .with(KIND, Typed.key(MeetingKind.BREAKFAST))
                .with(LANGUAGE, Words.language().getLanguage())
                .with(ON, working)
                .with(FROM, BREAKFAST)
                .with(UNTIL, BREAKFAST_ENDS)
                .with(ZONE, Zones.ALL.contains(zone) ? zone : Words.PARIS.getId())
                .with(SEEN_BY, Visibility.TERRITORY));
    }

    /** It with a purpose and a kind that are known already; what is none of them is left out. */
    MeetingForm begin(String purpose, String kind) {
        filled.with(PURPOSE, Typed.cut(Typed.line(purpose), PURPOSE.longest()));
        Typed.one(MeetingKind.class, kind).ifPresent(it -> filled.with(KIND, Typed.key(it)));
        return this;
    }

    static MeetingForm sent(MultiValueMap<String, String> sent) {
        return new MeetingForm(FORM.sent(sent));
    }

    static MeetingForm of(Meeting meeting, String host) {
        var starts = meeting.startsAt().atZoneSameInstant(meeting.there());
        return new MeetingForm(FORM.empty()
                .with(PURPOSE, meeting.purpose())
                .with(KIND, meeting.ownForm().isEmpty() ? Typed.key(meeting.kind()) : OWN + meeting.ownForm())
                .with(ON, starts.toLocalDate())
                .with(FROM, starts.toLocalTime())
                .with(UNTIL, meeting.endsAt().atZoneSameInstant(meeting.there()).toLocalTime())
                .with(PLACE, meeting.place())
                .with(
                        COMMUNE,
                        meeting.commune().isEmpty() ? "" : meeting.communeName() + " (" + meeting.commune() + ")")
                .with(HOST, host)
                .with(LANGUAGE, meeting.language())
                .with(ZONE, meeting.zone())
                .with(MEAL, meeting.meal())
                .with(SEEN_BY, meeting.seenBy())
                .with(WORDS, meeting.words()));
    }

    /**
     * Notes what is wrong.
     *
     * @return the commune; null where none is said
     */
    @Nullable
    Commune check(MeantCommunes meantCommunes, Communes communes, UUID team) {
        var mistakes = filled.check().mistakes();
        var commune = meantCommunes.code(filled, COMMUNE, team);
        if (mistakes.none()) {
            new TypedHours(filled).check(mistakes);
        }
        return communes.find(commune).orElse(null);
    }

    /** What the team calls its form in words of its own; empty for one that is known. */
    private String ownForm() {
        var chosen = filled.typed(KIND);
        return !filled.isBlank(OWN_FORM)
                ? filled.typed(OWN_FORM)
                : chosen.startsWith(OWN) ? chosen.substring(OWN.length()) : "";
    }

    /** The meeting of a sound form. */
    Meeting begin(UUID team, UUID by, @Nullable Commune commune, @Nullable UUID host) {
        return fill(
                UUID.randomUUID(), team, by, commune, host, 0, Secret.fresh().word(), "", "", 0);
    }

    /** The meeting as it is changed by a sound form. */
    Meeting change(Meeting before, @Nullable Commune commune, @Nullable UUID host, int version) {
        var after = changed(before, commune, host, before.sequence(), version);
        return after.isNewsSince(before) ? changed(before, commune, host, before.sequence() + 1, version) : after;
    }

    private Meeting changed(Meeting before, @Nullable Commune commune, @Nullable UUID host, int sequence, int version) {
        return fill(
                before.id(),
                before.team(),
                before.madeBy(),
                commune,
                host,
                sequence,
                before.door(),
                before.decisions(),
                before.born(),
                version);
    }

    private Meeting fill(
            UUID id,
            UUID team,
            @Nullable UUID by,
            @Nullable Commune commune,
            @Nullable UUID host,
            int sequence,
            String door,
            String decisions,
            String born,
            int version) {
        var own = ownForm();
        var hours = new TypedHours(filled);
        return new Meeting(
                id,
                team,
                filled.typed(PURPOSE),
                own.isEmpty() ? Typed.one(MeetingKind.class, filled.typed(KIND)).orElseThrow() : MeetingKind.OTHER,
                own,
                filled.typed(WORDS),
                hours.moment(FROM),
                hours.moment(UNTIL),
                filled.must(ZONE),
                filled.typed(PLACE),
                commune == null ? "" : commune.code(),
                commune == null ? "" : commune.name(),
                host,
                filled.isTicked(MEAL),
                filled.must(SEEN_BY),
                filled.typed(LANGUAGE),
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
