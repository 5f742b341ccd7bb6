package org.maillage.evaluation.funder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ConventionId;

/**
 * A report of a team about a period.
 *
 * @param convention which it accounts for; null for none
 * @param language in which it is written
 * @param content all that it says, as it was when it was frozen; null for a draft
 */
record FunderReport(
        FunderReportId id,
        UUID team,
        @Nullable ConventionId convention,
        ReportOutline outline,
        String title,
        Locale language,
        LocalDate from,
        LocalDate until,
        int version,
        @Nullable FunderContent content,
        @Nullable OffsetDateTime frozenAt,
        boolean example) {

    static final String ALL = "/funder-reports";

    boolean isFrozen() {
        return frozenAt != null;
    }

    String path() {
        return id.path();
    }
}
