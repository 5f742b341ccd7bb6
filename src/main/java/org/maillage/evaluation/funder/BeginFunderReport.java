package org.maillage.evaluation.funder;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ToldConvention;
import org.maillage.evaluation.funder.BudgetLine.BudgetSide;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins reports, each once however often it comes. */
@Component
class BeginFunderReport {

    private final FunderReports reports;
    private final FunderEntries entries;
    private final DraftFunderReport draft;

    BeginFunderReport(FunderReports reports, FunderEntries entries, DraftFunderReport draft) {
        this.reports = reports;
        this.entries = entries;
        this.draft = draft;
    }

    /** Begins one; what its convention grants stands in its budget as planned. */
    @Transactional
    public void begin(FunderReport report, SignedIn me) {
        if (reports.find(report.id()).isPresent()) {
            return;
        }
        reports.add(report, me);
        draft.told(report).ifPresent(it -> grant(report, it));
    }

    private void grant(FunderReport report, ToldConvention convention) {
        if (convention.amount() != null) {
            entries.add(
                    report.id(),
                    new BudgetLine(
                            UUID.randomUUID(), BudgetSide.RESOURCE, convention.funder(), convention.amount(), null));
        }
    }

    /** Begins another with the words, figures and budget of one that is frozen. */
    @Transactional
    public void again(FunderReport report, FunderReportId another, SignedIn me) {
        if (reports.find(another).isPresent()) {
            return;
        }
        reports.add(
                new FunderReport(
                        another,
                        report.team(),
                        report.convention(),
                        report.outline(),
                        report.title(),
                        report.language(),
                        report.from(),
                        report.until(),
                        1,
                        null,
                        null,
                        report.example()),
                me);
        entries.words(report.id()).forEach((rubric, written) -> entries.write(another, rubric, written.words(), 0));
        entries.figures(report.id())
                .forEach(it -> entries.add(
                        another, new AddedFigure(UUID.randomUUID(), it.rubric(), it.name(), it.value(), it.source())));
        entries.budget(report.id())
                .forEach(it -> entries.add(
                        another, new BudgetLine(UUID.randomUUID(), it.side(), it.name(), it.planned(), it.realised())));
    }
}
