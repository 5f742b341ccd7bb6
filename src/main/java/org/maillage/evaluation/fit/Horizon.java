package org.maillage.evaluation.fit;

import java.time.LocalDate;

/**
 * About how long it takes until a claim can be observed, by the matrix of trajectories of Le RAMEAU (2023),
 * https://www.carenews.com/le-rameau/news/calculons-l-impact-non-quantifiable.
 */
enum Horizon {
    PERFORMANCE(18),
    INNOVATION(7 * 12),
    TRUST(28 * 12);

    /** Where it is published. */
    static final String SOURCE = "https://www.carenews.com/le-rameau/news/calculons-l-impact-non-quantifiable";

    private final int months;

    Horizon(int months) {
        this.months = months;
    }

    /** The first day on which it can be expected of what has begun on a day. */
    LocalDate from(LocalDate begun) {
        return begun.plusMonths(months);
    }
}
