package org.maillage.alliance.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Euros;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody of a team types about a convention. */
record ConventionForm(Filled filled) {

    static final FormField<String> TITLE = FormField.line("title", 160).must();
    static final FormField<UUID> TEAM = FormField.id("team").must();
    static final FormField<String> FUNDER =
            FormField.line("funder", 200).drawnAs(Kind.ACTOR).must();
    static final FormField<String> NUMBER = FormField.line("number", 60);
    static final FormField<Euros> AMOUNT = FormField.readAs(
            "amount", Kind.LINE, 30, "convention.amount.wrong", Euros::read, ConventionFormOverview::euros);
    static final FormField<LocalDate> FROM = FormField.day("from").must();
    static final FormField<LocalDate> UNTIL = FormField.day("until").must();
    static final FormField<ConventionState> STATE =
            FormField.one("state", ConventionState.class).drawnAs(Kind.RADIO).must();
    static final FormField<String> WORDS = FormField.text("words", 2000);

    private static final Fields FORM =
            Fields.of("convention", TITLE, TEAM, FUNDER, NUMBER, AMOUNT, FROM, UNTIL, STATE, WORDS);
    private static final int MOST_YEARS = 10;

    ConventionForm {
        filled.offerEach(STATE, List.of(ConventionState.values()));
    }

    static ConventionForm blank(LocalDate today, UUID team) {
        return new ConventionForm(FORM.empty()
                .with(TEAM, team)
                .with(FROM, today.withDayOfYear(1))
                .with(UNTIL, today.withDayOfYear(today.lengthOfYear()))
                .with(STATE, ConventionState.RUNNING));
    }

    static ConventionForm of(Convention it) {
        return new ConventionForm(FORM.empty()
                .with(TITLE, it.title())
                .with(TEAM, it.team())
                .with(FUNDER, it.funder())
                .with(NUMBER, it.number())
                .with(AMOUNT, it.amount())
                .with(FROM, it.beginsOn())
                .with(UNTIL, it.endsOn())
                .with(STATE, it.state())
                .with(WORDS, it.words()));
    }

    static ConventionForm sent(MultiValueMap<String, String> sent) {
        return new ConventionForm(FORM.sent(sent));
    }

    ConventionForm offerTeams(List<Choice> teams) {
        filled.offer(TEAM, teams);
        return this;
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        var from = filled.get(FROM);
        var until = filled.get(UNTIL);
        if (from == null || until == null) {
            return mistakes;
        }
        return mistakes.unless(!until.isBefore(from), "until", "convention.until.before", Words.day(from))
                .unless(!until.isAfter(from.plusYears(MOST_YEARS)), "until", "convention.until.far", MOST_YEARS);
    }

    /**
     * The convention of a sound form.
     *
     * @param organisation the sheet of the funder, if there is one
     */
    Convention convention(UUID id, UUID team, @Nullable UUID organisation, boolean example, int version) {
        return new Convention(
                id,
                team,
                filled.typed(TITLE),
                filled.typed(NUMBER),
                filled.typed(FUNDER),
                organisation,
                filled.get(AMOUNT),
                filled.must(FROM),
                filled.must(UNTIL),
                filled.must(STATE),
                filled.typed(WORDS),
                null,
                example,
                version);
    }
}
