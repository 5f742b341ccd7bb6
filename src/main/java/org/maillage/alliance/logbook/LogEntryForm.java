package org.maillage.alliance.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Activity;
import org.maillage.alliance.Craft;
import org.maillage.alliance.SpentTime;
import org.maillage.shared.CatalystRole;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a catalyst types into the logbook: how long, at which craft, as what. */
record LogEntryForm(Filled filled) {

    static final FormField<UUID> TEAM = FormField.id("team");
    static final FormField<Integer> MINUTES = FormField.readAs(
                    "minutes", Kind.LINE, 12, "logbook.minutes.wrong", SpentTime::read, SpentTime::typed)
            .must();
    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<Craft> CRAFT =
            FormField.one("craft", Craft.class).drawnAs(Kind.RADIO).must();
    static final FormField<CatalystRole> ROLE =
            FormField.one("role", CatalystRole.class).drawnAs(Kind.RADIO).must();
    static final FormField<String> WORDS = FormField.text("words", 1000);

    private static final Fields FORM = Fields.of("logbook", MINUTES, ON, CRAFT, ROLE, WORDS, TEAM);

    LogEntryForm {
        filled.offerEach(CRAFT, List.of(Craft.values())).offerEach(ROLE, List.of(CatalystRole.values()));
    }

    /** @param before what was written last, whose craft and role are supposed; null for nothing */
    static LogEntryForm blank(LocalDate today, UUID team, @Nullable LogEntry before) {
        return new LogEntryForm(FORM.empty()
                .with(ON, today)
                .with(TEAM, team)
                .with(CRAFT, before == null ? Craft.DIALOGUE : before.craft())
                .with(ROLE, before == null ? CatalystRole.ANIMATOR : before.role()));
    }

    /** It with what is known of an activity. */
    LogEntryForm about(Activity activity) {
        filled.with(ON, activity.day()).with(WORDS, activity.words()).with(MINUTES, activity.minutes());
        if (activity.role() != null) {
            filled.with(ROLE, activity.role());
        }
        if (activity.team() != null) {
            filled.with(TEAM, activity.team());
        }
        return this;
    }

    static LogEntryForm of(LogEntry entry) {
        return new LogEntryForm(FORM.empty()
                .with(MINUTES, entry.minutes())
                .with(ON, entry.onDay())
                .with(CRAFT, entry.craft())
                .with(ROLE, entry.role())
                .with(WORDS, entry.words())
                .with(TEAM, entry.team()));
    }

    static LogEntryForm sent(MultiValueMap<String, String> sent) {
        return new LogEntryForm(FORM.sent(sent));
    }

    /** What a browser would send of a form, with a number of its own. */
    static List<Choice> sent(Filled filled) {
        return Stream.concat(
                        Stream.of(new Choice("id", LogEntryId.fresh().value().toString())),
                        FORM.fields().stream().map(it -> new Choice(it.name(), filled.typed(it))))
                .toList();
    }

    LogEntryForm offerTeams(List<Choice> teams) {
        filled.offer(TEAM, teams);
        return this;
    }

    /** @param correcting whether it may say that what it corrects was not */
    Mistakes check(LocalDate today, boolean correcting) {
        var mistakes = filled.check().mistakes();
        var on = filled.get(ON);
        var minutes = filled.get(MINUTES);
        return mistakes.unless(correcting || minutes == null || minutes > 0, "minutes", "logbook.minutes.none")
                // Whoever writes east of us is a day ahead.
                .unless(on == null || !on.isAfter(today.plusDays(1)), "on", "logbook.on.future");
    }

    /** The entry of a sound form. */
    LogEntry entry(
            LogEntryId id,
            UUID person,
            UUID team,
            Activity.@Nullable Kind kind,
            @Nullable UUID of,
            @Nullable LogEntryId corrects) {
        return new LogEntry(
                id,
                person,
                team,
                filled.must(ON),
                filled.must(MINUTES),
                filled.must(CRAFT),
                filled.must(ROLE),
                filled.typed(WORDS),
                kind,
                of,
                corrects,
                false,
                false);
    }
}
