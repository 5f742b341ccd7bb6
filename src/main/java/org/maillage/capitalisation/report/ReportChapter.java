package org.maillage.capitalisation.report;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** The chapters of a report, in their order. */
enum ReportChapter {
    INTRODUCTION,
    FRAMING,
    TERRITORIES,
    NEEDS,
    SESSIONS,
    ATTENDANCE,
    LESSONS,
    FINDINGS,
    SHEETS,
    CONCLUSION;

    String key() {
        return Typed.key(this);
    }

    Saying title() {
        return Saying.of("report.chapter." + key());
    }
}
