package org.maillage.evaluation.fragility;

import java.util.List;

/** How strongly groups feel a fragility, each for itself: groups are never summed up in one figure. */
enum FeltStanding {
    /** Too few of each group have said something. */
    UNHEARD,
    STRONG,
    /** Strongly by some and weakly by others. */
    APART,
    MIDDLING,
    WEAK;

    /** A mean of so much, of ten, is strong; one under {@link #WEAK_UNDER} is weak. */
    static final double STRONG_FROM = 6;

    static final double WEAK_UNDER = 4;

    /** @param means of the groups that are told */
    static FeltStanding of(List<Double> means) {
        if (means.isEmpty()) {
            return UNHEARD;
        }
        var strong = means.stream().anyMatch(it -> it >= STRONG_FROM);
        var weak = means.stream().anyMatch(it -> it < WEAK_UNDER);
        if (strong) {
            return weak ? APART : STRONG;
        }
        return means.stream().allMatch(it -> it < WEAK_UNDER) ? WEAK : MIDDLING;
    }

    /** Whether what is measured says something else. */
    boolean disagreesWith(MeasuredStanding measured) {
        return switch (this) {
            case STRONG, APART -> measured.isCalm();
            case WEAK -> measured == MeasuredStanding.MARKED;
            case MIDDLING, UNHEARD -> false;
        };
    }
}
