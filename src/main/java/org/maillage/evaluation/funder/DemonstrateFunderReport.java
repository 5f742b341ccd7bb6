package org.maillage.evaluation.funder;

import static org.maillage.account.Example.must;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.alliance.Euros;
import org.maillage.alliance.TellsConventions;
import org.maillage.alliance.ToldConvention;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.funder.BudgetLine.BudgetSide;
import org.maillage.evaluation.funder.ReportOutline.Rubric;
import org.maillage.shared.Typed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates the draft of a report for the first convention of the first team, half completed. */
@Component
@Order(120)
record DemonstrateFunderReport(
        BeginFunderReport begin,
        FunderReports reports,
        FunderEntries entries,
        ObjectProvider<TellsConventions> conventions,
        DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "funder-report";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("logbook");
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        var kept = team.orElseThrow();
        if (!reports.of(List.of(kept)).isEmpty()) {
            return;
        }
        var convention = conventions
                .orderedStream()
                .flatMap(it -> it.of(kept).stream())
                .map(ToldConvention::id)
                .findFirst()
                .orElse(null);
        var said = Example.read(name(), Said.class);
        var id = FunderReportId.fresh();
        begin.begin(
                new FunderReport(
                        id,
                        kept,
                        convention,
                        ReportOutline.CERFA,
                        said.title(),
                        Locale.FRENCH,
                        example.today().minusMonths(9),
                        example.today(),
                        1,
                        null,
                        null,
                        true),
                me);
        said.words()
                .forEach(it ->
                        entries.write(id, Typed.one(Rubric.class, it.rubric()).orElseThrow(), it.words(), 0));
        said.budget()
                .forEach(it -> entries.add(
                        id,
                        new BudgetLine(
                                UUID.randomUUID(),
                                Typed.one(BudgetSide.class, it.side()).orElseThrow(),
                                it.name(),
                                Euros.read(it.planned()).orElseThrow(),
                                Euros.read(it.realised()).orElse(null))));
    }

    /** What the team has completed. */
    record Said(String title, List<OneText> words, List<OneLine> budget) {}

    /** What stands under a rubric. */
    record OneText(String rubric, String words) {}

    /** A line of the budget; what came of it is empty while nobody knows it. */
    record OneLine(String side, String name, String planned, String realised) {}
}
