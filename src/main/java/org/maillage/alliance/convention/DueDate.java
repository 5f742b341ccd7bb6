package org.maillage.alliance.convention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Euros;

/**
 * What is due until a day.
 *
 * @param words what it is, where its kind does not say it
 * @param amount of a payment; null where nobody knows it, and for others
 * @param doneOn null while it is open
 */
record DueDate(
        UUID id,
        Kind kind,
        String words,
        LocalDate dueOn,
        @Nullable Euros amount,
        @Nullable LocalDate doneOn,
        int version) {

    /** What it is. */
    enum Kind {
        REPORT,
        PAYMENT,
        COMMITTEE,
        OTHER
    }

    /** The amount in figures; empty where nobody knows it. */
    String figures() {
        return amount == null ? "" : amount.amount().toPlainString();
    }

    boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
