package org.maillage.evaluation.funder;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.Euros;
import org.maillage.evaluation.funder.BudgetLine.BudgetSide;
import org.maillage.evaluation.funder.ReportOutline.Rubric;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** What is typed into a draft: words under a rubric, a figure with its source, a line of the budget. */
final class FunderEntryForms {

    static final FormField<String> WORDS = FormField.text("words", 10_000);

    /** What fits on one page with three others. */
    static final FormField<String> FEW_WORDS = FormField.text("words", 450);

    private static final FormField<String> RUBRIC = FormField.choice("rubric");
    private static final FormField<String> NAME = FormField.line("name", 160).must();
    private static final FormField<String> LINE = FormField.line("line", 160).must();
    private static final FormField<String> VALUE = FormField.line("value", 60).must();
    private static final FormField<String> SOURCE =
            FormField.line("source", 300).must();
    private static final FormField<BudgetSide> SIDE =
            FormField.one("side", BudgetSide.class).drawnAs(Kind.RADIO).must();
    private static final FormField<Euros> PLANNED = euros("planned");
    private static final FormField<Euros> REALISED = euros("realised");

    private static final Fields FIGURE = Fields.of("funder.added", RUBRIC, NAME, VALUE, SOURCE);
    private static final Fields BUDGET = Fields.of("funder.budget", SIDE, LINE, PLANNED, REALISED);

    private FunderEntryForms() {}

    private static FormField<Euros> euros(String name) {
        return FormField.readAs(
                name, Kind.LINE, 30, "funder.budget.amount.wrong", Euros::read, it -> it.in(Words.language()));
    }

    static FormField<String> words(FunderReport report) {
        return report.outline() == ReportOutline.NOTE ? FEW_WORDS : WORDS;
    }

    static Filled figure(FunderReport report) {
        return rubrics(
                FIGURE.empty().with(RUBRIC, Typed.key(report.outline().rubrics().getFirst())), report);
    }

    static Filled figure(FunderReport report, MultiValueMap<String, String> sent) {
        return rubrics(FIGURE.sent(sent), report).check();
    }

    private static Filled rubrics(Filled form, FunderReport report) {
        return form.offer(
                RUBRIC,
                report.outline().rubrics().stream()
                        .map(it -> new Choice(Typed.key(it), DescribeFunderReport.title(it)))
                        .toList());
    }

    static AddedFigure figure(UUID id, Filled form, FunderReport report) {
        var rubric = Typed.one(Rubric.class, form.typed(RUBRIC))
                .orElseGet(() -> report.outline().rubrics().getFirst());
        return new AddedFigure(id, rubric, form.typed(NAME), form.typed(VALUE), form.typed(SOURCE));
    }

    static Filled budget() {
        return sides(BUDGET.empty());
    }

    static Filled budget(MultiValueMap<String, String> sent) {
        var form = sides(BUDGET.sent(sent)).check();
        form.mistakes()
                .unless(!form.isBlank(PLANNED) || !form.isBlank(REALISED), PLANNED.name(), "funder.budget.no-amount");
        return form;
    }

    private static Filled sides(Filled form) {
        return form.offerEach(SIDE, List.copyOf(Arrays.asList(BudgetSide.values())));
    }

    static BudgetLine line(UUID id, Filled form) {
        return new BudgetLine(id, form.must(SIDE), form.typed(LINE), form.get(PLANNED), form.get(REALISED));
    }
}
