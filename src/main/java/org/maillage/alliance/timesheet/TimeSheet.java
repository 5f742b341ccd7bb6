package org.maillage.alliance.timesheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hours of somebody in a month at an operation, in one version. Two sign it; after that another version says what was
 * wrong, and this one stays.
 *
 * @param person null when they have gone
 * @param number 1 for the first version
 * @param reason why there is another version; empty for the first
 * @param own the signature of whoever worked; null while it is a draft
 * @param second the signature of who answers for them; null while the sheet is not validated
 * @param version that counts changes, so that none is written over unseen
 */
record TimeSheet(
        UUID id,
        UUID operation,
        @Nullable UUID person,
        LocalDate month,
        int number,
        String reason,
        @Nullable Signature own,
        @Nullable Signature second,
        int version) {

    /** Under which sheets lie. */
    static final String SHEETS = "/time-sheets";

    /**
     * That somebody signed.
     *
     * @param office as what they did; empty for whoever worked
     * @param means by which they did
     */
    record Signature(String name, String office, Means means, LocalDate on) {}

    /** How somebody signs. */
    enum Means {
        ACCOUNT,
        LINK,
        PAPER
    }

    YearMonth yearMonth() {
        return YearMonth.from(month);
    }

    String path() {
        return SHEETS + "/" + id;
    }

    boolean isDraft() {
        return own == null;
    }

    boolean isValidated() {
        return second != null;
    }
}
