package org.maillage.evaluation.funder;

import org.maillage.account.SignedIn;
import org.maillage.print.AccessiblePdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes reports: all that one says at one moment, which stays whatever the records say after. */
@Component
class FreezeFunderReport {

    private final FunderReports reports;
    private final DraftFunderReport draft;
    private final FunderDocument document;

    FreezeFunderReport(FunderReports reports, DraftFunderReport draft, FunderDocument document) {
        this.reports = reports;
        this.draft = draft;
        this.document = document;
    }

    /** What became of one. */
    enum Outcome {
        FROZEN,
        FROZEN_BEFORE,
        /** A note to elected people does not stand on one page. */
        TOO_LONG
    }

    @Transactional
    public Outcome freeze(FunderReport report, SignedIn me) {
        if (report.isFrozen()) {
            return Outcome.FROZEN_BEFORE;
        }
        var content = draft.content(report);
        if (report.outline() == ReportOutline.NOTE && AccessiblePdf.pages(pdf(report, content)) > 1) {
            return Outcome.TOO_LONG;
        }
        return reports.freeze(report.id(), content, me) ? Outcome.FROZEN : Outcome.FROZEN_BEFORE;
    }

    private byte[] pdf(FunderReport report, FunderContent content) {
        return AccessiblePdf.of(document.of(report, content));
    }
}
