package org.maillage.evaluation.fragility;

import java.util.Arrays;
import java.util.List;
import org.maillage.evaluation.fragility.FragilityIndicator.Concern;

/** Where the indicators of a fragility stand beside larger territories, as far as these are known. Never how far: no score. */
enum MeasuredStanding {
    /** There is none yet. */
    MISSING,
    /** There is nothing to compare it with, or nobody has said in which direction it is a matter of concern. */
    UNCOMPARED,
    /** Worse than all larger territories. */
    MARKED,
    /** Worse than some, or of several indicators. */
    MIXED,
    NEAR,
    BETTER;

    /** What differs by less is near. */
    static final double NEAR_BY = 0.1;

    /**
     * Of one indicator.
     *
     * @param apart how far it is from each larger territory, as a share of that one’s
     */
    static MeasuredStanding of(List<Double> apart, Concern concern) {
        if (apart.isEmpty() || concern == Concern.NEITHER) {
            return UNCOMPARED;
        }
        var worse = apart.stream()
                .mapToDouble(it -> concern == Concern.HIGHER ? it : -it)
                .toArray();
        var marked = Arrays.stream(worse).filter(it -> it > NEAR_BY).count();
        if (marked == worse.length) {
            return MARKED;
        }
        if (marked > 0) {
            return MIXED;
        }
        return Arrays.stream(worse).allMatch(it -> it < -NEAR_BY) ? BETTER : NEAR;
    }

    /** Of several indicators together; those that cannot be compared say nothing where others can. */
    static MeasuredStanding together(List<MeasuredStanding> all) {
        var compared = all.stream()
                .filter(it -> it != UNCOMPARED && it != MISSING)
                .distinct()
                .toList();
        if (compared.isEmpty()) {
            return all.contains(UNCOMPARED) ? UNCOMPARED : MISSING;
        }
        if (compared.size() == 1) {
            return compared.getFirst();
        }
        return compared.contains(MARKED) || compared.contains(MIXED) ? MIXED : NEAR;
    }

    /** Whether it gives no reason for concern. */
    boolean isCalm() {
        return this == NEAR || this == BETTER;
    }
}
