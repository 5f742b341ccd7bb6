package org.maillage.evaluation.funder;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.account.CountsOfTeam;
import org.maillage.account.TeamCount;
import org.maillage.alliance.TellsConventions;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.ToldConvention;
import org.maillage.alliance.Underway;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.funder.FunderContent.Section;
import org.maillage.evaluation.funder.FunderEntries.Written;
import org.maillage.evaluation.funder.ReportOutline.Rubric;
import org.maillage.shared.Typed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Drafts what a report says: what the records of its team hold of its period, under the headings of its outline, with what the
 * team wrote. What nobody recorded is left to be completed, and nothing is supposed.
 */
@Component
record DraftFunderReport(
        FunderEntries entries,
        ObjectProvider<CountsOfTeam> counting,
        ObjectProvider<TellsConventions> conventions,
        ObjectProvider<TellsUnderway> underway,
        DirectoryPolicy policy) {

    private static final Set<Rubric> PROJECTS = Set.of(Rubric.ACTIVITIES);
    private static final Set<Rubric> PARTNERS = Set.of(Rubric.PARTNERS);

    /** All that it says: what was frozen where it is, else what the records say now. */
    FunderContent content(FunderReport report) {
        return report.content() == null ? in(report.language(), () -> draft(report)) : report.content();
    }

    private FunderContent draft(FunderReport report) {
        var told = told(report);
        var counts = counting.orderedStream()
                .flatMap(it -> it.of(report.team(), report.from(), report.until()).stream())
                .sorted(Comparator.comparing(TeamCount::what))
                .toList();
        var minutes = told.map(it -> conventions
                        .orderedStream()
                        .mapToLong(one -> one.minutes(report.team(), it.id(), report.from(), report.until()))
                        .sum())
                .orElse(0L);
        var records = new Records(told.orElse(null), minutes, counts, underway(report));
        var words = entries.words(report.id());
        var added = entries.figures(report.id());
        var budget = DescribeBudget.rows(entries.budget(report.id()));
        return new FunderContent(
                report.title(),
                DescribeFunderReport.about(report, policy.nameOf(report.team()), told.orElse(null)),
                report.outline().rubrics().stream()
                        .map(it -> section(it, report, records, words, added, budget))
                        .toList());
    }

    /** What the platform knows of the period. */
    record Records(@Nullable ToldConvention convention, long minutes, List<TeamCount> counts, List<Underway> underway) {

        Records {
            counts = List.copyOf(counts);
            underway = List.copyOf(underway);
        }
    }

    private static Section section(
            Rubric rubric,
            FunderReport report,
            Records records,
            Map<Rubric, Written> words,
            List<AddedFigure> added,
            List<FunderContent.BudgetRow> budget) {
        var written = words.getOrDefault(rubric, Written.NOTHING).words();
        return new Section(
                Typed.key(rubric),
                DescribeFunderReport.title(rubric),
                written,
                rubric.isTold() && written.isBlank(),
                DescribeFunderReport.figures(rubric, report.outline(), records, added),
                lines(rubric, records),
                rubric == Rubric.BUDGET ? budget : List.of());
    }

    private static List<String> lines(Rubric rubric, Records records) {
        if (rubric == Rubric.PLACES) {
            return DescribeFunderReport.meetings(records.counts());
        }
        return records.underway().stream()
                .filter(it ->
                        it.kind() == Underway.Kind.PROJECT ? PROJECTS.contains(rubric) : PARTNERS.contains(rubric))
                .map(DescribeFunderReport::line)
                .toList();
    }

    Optional<ToldConvention> told(FunderReport report) {
        var asked = report.convention();
        return asked == null
                ? Optional.empty()
                : conventions
                        .orderedStream()
                        .flatMap(it -> it.find(report.team(), asked).stream())
                        .findFirst();
    }

    private List<Underway> underway(FunderReport report) {
        return underway.orderedStream()
                .flatMap(it -> it.of(report.team()).stream())
                .toList();
    }

    /** Says something in the language of a report, whoever reads it. */
    static <T> T in(Locale language, Supplier<T> said) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
