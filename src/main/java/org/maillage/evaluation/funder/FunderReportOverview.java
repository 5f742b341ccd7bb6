package org.maillage.evaluation.funder;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.TellsConventions;
import org.maillage.alliance.ToldConvention;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the pages of reports to funders. */
@Component
record FunderReportOverview(
        FunderReports reports,
        DraftFunderReport draft,
        ObjectProvider<TellsConventions> conventions,
        DirectoryPolicy policy) {

    FunderReportsPage list(Reader reader) {
        var all = reports.of(reader.teams());
        if (all.stream().anyMatch(FunderReport::example)) {
            Here.markDemonstration();
        }
        return new FunderReportsPage(
                Frame.of(say("funder.reports"), say("funder.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .asPersonal(),
                FunderReport.ALL + "/new",
                all.stream().map(FunderReportOverview::row).toList());
    }

    private static FunderReportsPage.Row row(FunderReport it) {
        return new FunderReportsPage.Row(
                it.path(),
                it.title(),
                say("funder.row", say("funder.outline." + Typed.key(it.outline())), day(it.from()), day(it.until())),
                FunderDocument.state(it));
    }

    FunderReportPage show(FunderReport report) {
        return show(report, FunderEntryForms.figure(report), FunderEntryForms.budget(), UUID.randomUUID());
    }

    FunderReportPage show(FunderReport report, Filled figure, Filled budget, UUID entry) {
        if (report.example()) {
            Here.markDemonstration();
        }
        return new FunderReportPage(
                frame(report.title()),
                report.path(),
                draft.content(report),
                report.language().getLanguage(),
                FunderDocument.state(report),
                report.isFrozen(),
                figure,
                budget,
                entry.toString());
    }

    static Frame frame(String title) {
        return Frame.of(title, say("funder.description"))
                .under(say("evaluation.menu"), EvaluationDoor.ALL)
                .under(say("funder.reports"), FunderReport.ALL)
                .asPersonal();
    }

    FunderReportForm offer(FunderReportForm form, Set<UUID> teams) {
        return form.offer(
                teams.stream()
                        .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                        .sorted(Comparator.comparing(Choice::words))
                        .toList(),
                teams.stream()
                        .flatMap(it -> of(it).stream())
                        .map(it -> new Choice(
                                it.id().value().toString(), say("funder.convention.of", it.title(), it.funder())))
                        .toList());
    }

    List<ToldConvention> of(UUID team) {
        return conventions.orderedStream().flatMap(it -> it.of(team).stream()).toList();
    }
}
