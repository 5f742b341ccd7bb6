package org.maillage.evaluation.funder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.Euros;
import org.maillage.evaluation.funder.BudgetLine.BudgetSide;

/** Lines of a budget as "planned/realised", and what they come to. */
class BudgetGapTest {

    @ParameterizedTest
    @CsvSource({
        "1000/1000, 1000, 1000, 0, 0",
        "1000/900, 1000, 900, -100, -10",
        "1000/1333.33, 1000, 1333.33, 333.33, 33",
        "200/201, 200, 201, 1, 1",
        "0/50, 0, 50, 50,",
        "0/0, 0, 0, 0,",
        "-/50, , 50, ,",
        "1000/-, 1000, , ,",
        "1000/900 500/650.50, 1500, 1550.50, 50.50, 3",
        "1000/900 -/650, , 1550, ,",
        "1000/900 500/-, 1500, , ,",
    })
    void comesTo(
            String lines,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal realised,
            @Nullable BigDecimal gap,
            @Nullable Integer percent) {
        var sum = BudgetGap.sum(
                Arrays.stream(lines.split(" ")).map(BudgetGapTest::line).toList());

        assertThat(sum.planned()).usingComparator(BudgetGapTest::compare).isEqualTo(planned);
        assertThat(sum.realised()).usingComparator(BudgetGapTest::compare).isEqualTo(realised);
        assertThat(sum.gap()).usingComparator(BudgetGapTest::compare).isEqualTo(gap);
        assertThat(sum.percent()).isEqualTo(percent);
        assertThat(sum.isWhole()).isEqualTo(gap != null);
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null ? 0 : 1;
        }
        return one.compareTo(other);
    }

    private static BudgetLine line(String said) {
        var amounts = said.split("/", -1);
        return new BudgetLine(UUID.randomUUID(), BudgetSide.EXPENSE, "Salaires", euros(amounts[0]), euros(amounts[1]));
    }

    private static @Nullable Euros euros(String amount) {
        return amount.equals("-") ? null : new Euros(new BigDecimal(amount));
    }
}
