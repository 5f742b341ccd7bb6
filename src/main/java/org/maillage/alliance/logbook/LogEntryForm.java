package org.maillage.alliance.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Activity;
import org.maillage.alliance.Craft;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.TimeShare;
import org.maillage.shared.CatalystRole;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a catalyst types into the logbook: how long, at which craft, as what, and for which conventions it counts. */
record LogEntryForm(Filled filled, SharesForm shares) {

    static final FormField<UUID> TEAM = FormField.id("team").must();
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
        shares.labelled(filled)
                .offerEach(CRAFT, List.of(Craft.values()))
                .offerEach(ROLE, List.of(CatalystRole.values()));
    }

    /** @param before what was written last, whose craft and role are supposed; null for nothing */
    static LogEntryForm blank(LocalDate today, UUID team, @Nullable LogEntry before, SharesForm shares) {
        return new LogEntryForm(
                empty(shares)
                        .with(ON, today)
                        .with(TEAM, team)
                        .with(CRAFT, before == null ? Craft.DIALOGUE : before.craft())
                        .with(ROLE, before == null ? CatalystRole.ANIMATOR : before.role()),
                shares);
    }

    private static Filled empty(SharesForm shares) {
        return Filled.empty(FORM.words(), shares.fields(FORM.fields()));
    }

    /** It with what it is supposed to count for. */
    LogEntryForm suppose() {
        shares.suppose(filled, filled.must(TEAM), filled.must(ON));
        return this;
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

    /** @param counts what it counts for by now */
    static LogEntryForm of(LogEntry entry, SharesForm shares, List<TimeShare> counts) {
        var filled = empty(shares)
                .with(MINUTES, entry.minutes())
                .with(ON, entry.onDay())
                .with(CRAFT, entry.craft())
                .with(ROLE, entry.role())
                .with(WORDS, entry.words())
                .with(TEAM, entry.team());
        shares.fill(filled, counts);
        return new LogEntryForm(filled, shares);
    }

    static LogEntryForm sent(MultiValueMap<String, String> sent, SharesForm shares) {
        return new LogEntryForm(Filled.sent(FORM.words(), shares.fields(FORM.fields()), sent), shares);
    }

    /** What a browser would send of it, with a number of its own. */
    List<Choice> sent() {
        return Stream.concat(
                        Stream.of(new Choice("id", LogEntryId.fresh().value().toString())),
                        shares.fields(FORM.fields()).stream().map(it -> new Choice(it.name(), filled.typed(it))))
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
        var team = filled.get(TEAM);
        if (on != null && team != null && (minutes == null || minutes > 0)) {
            shares.check(filled, List.of(new SharesForm.At(team, on)));
        }
        return mistakes.unless(correcting || minutes == null || minutes > 0, "minutes", "logbook.minutes.none")
                // Whoever writes east of us is a day ahead.
                .unless(on == null || !on.isAfter(today.plusDays(1)), "on", "logbook.on.future");
    }

    List<TimeShare> counts() {
        return shares.shares(filled);
    }

    /** Why it may count for more than its whole; empty where it does not. */
    String twice() {
        return shares.twice(filled);
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
