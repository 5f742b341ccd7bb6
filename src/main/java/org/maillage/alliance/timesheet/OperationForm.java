package org.maillage.alliance.timesheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody of a team types about an operation. */
record OperationForm(Filled filled) {

    static final FormField<String> NAME = FormField.line("name", 160).must();
    static final FormField<String> NUMBER = FormField.line("number", 60);
    static final FormField<UUID> TEAM = FormField.id("team").must();
    static final FormField<UUID> CONVENTION = FormField.id("convention");
    static final FormField<LocalDate> FROM = FormField.day("from").must();
    static final FormField<LocalDate> UNTIL = FormField.day("until").must();

    private static final Fields FORM = Fields.of("timesheet.operation", NAME, NUMBER, TEAM, CONVENTION, FROM, UNTIL);
    private static final int MOST_YEARS = 10;

    static OperationForm blank(LocalDate today, UUID team) {
        return new OperationForm(FORM.empty()
                .with(TEAM, team)
                .with(FROM, today.withDayOfYear(1))
                .with(UNTIL, today.withDayOfYear(today.lengthOfYear())));
    }

    static OperationForm of(Operation it) {
        return new OperationForm(FORM.empty()
                .with(NAME, it.name())
                .with(NUMBER, it.number())
                .with(TEAM, it.team())
                .with(CONVENTION, it.convention())
                .with(FROM, it.beginsOn())
                .with(UNTIL, it.endsOn()));
    }

    static OperationForm sent(MultiValueMap<String, String> sent) {
        return new OperationForm(FORM.sent(sent));
    }

    OperationForm offer(List<Choice> teams, List<Choice> conventions) {
        filled.offer(TEAM, teams).offer(CONVENTION, conventions);
        return this;
    }

    /** @param ofTeam the team of the chosen convention; null where none is chosen */
    Mistakes check(@Nullable UUID ofTeam) {
        var mistakes = filled.check().mistakes();
        var from = filled.get(FROM);
        var until = filled.get(UNTIL);
        mistakes.unless(
                ofTeam == null || ofTeam.equals(filled.get(TEAM)), "convention", "timesheet.operation.convention.team");
        if (from == null || until == null) {
            return mistakes;
        }
        return mistakes.unless(!until.isBefore(from), "until", "timesheet.operation.until.before", Words.day(from))
                .unless(
                        !until.isAfter(from.plusYears(MOST_YEARS)),
                        "until",
                        "timesheet.operation.until.far",
                        MOST_YEARS);
    }

    Operation operation(UUID id, UUID team, boolean example, int version) {
        return new Operation(
                id,
                team,
                filled.get(CONVENTION),
                filled.typed(NAME),
                filled.typed(NUMBER),
                filled.must(FROM),
                filled.must(UNTIL),
                example,
                version);
    }
}
