package org.maillage.evaluation.funder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and what came of it, in euros.
 *
 * @param planned null where an amount is missing in it, and so for {@code realised}
 */
record BudgetGap(@Nullable BigDecimal planned, @Nullable BigDecimal realised) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static BudgetGap of(BudgetLine line) {
        return new BudgetGap(
                line.planned() == null ? null : line.planned().amount(),
                line.realised() == null ? null : line.realised().amount());
    }

    /** The sum of lines; what is missing in one of them is missing in the sum. */
    static BudgetGap sum(List<BudgetLine> lines) {
        return new BudgetGap(
                whole(
                        lines.stream()
                                .map(BudgetGap::of)
                                .flatMap(it -> Stream.ofNullable(it.planned()))
                                .toList(),
                        lines.size()),
                whole(
                        lines.stream()
                                .map(BudgetGap::of)
                                .flatMap(it -> Stream.ofNullable(it.realised()))
                                .toList(),
                        lines.size()));
    }

    private static @Nullable BigDecimal whole(List<BigDecimal> known, int wanted) {
        return known.size() < wanted ? null : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isWhole() {
        return planned != null && realised != null;
    }

    /** Realised less planned; null where one is missing. */
    @Nullable
    BigDecimal gap() {
        return planned == null || realised == null ? null : realised.subtract(planned);
    }

    /** The gap in per cent of what was planned, to the unit; null where that is nothing or missing. */
    @Nullable
    Integer percent() {
        var gap = gap();
        return gap == null || planned == null || planned.signum() == 0
                ? null
                : gap.multiply(HUNDRED).divide(planned, 0, RoundingMode.HALF_UP).intValue();
    }
}
