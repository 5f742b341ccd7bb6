package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures are held against budgets. */
class BudgetTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            PAGE,         20,    HELD
            PAGE,         20.1,  MISSED
            PLACE_SEARCH, 19.9,  HELD
            PLACE_SEARCH, 20,    MISSED
            SATURATION,   2000,  HELD
            SATURATION,   1999,  MISSED
            """)
    void theLimitItselfIsHeldUnlessTheBudgetSaysUnder(Budget budget, double measured, Verdict verdict) {
        assertThat(budget.judge(measured)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PAGE,         <= 20 ms
            PLACE_SEARCH, < 20 ms
            SATURATION,   '>= 2,000 requests/s'
            """)
    void aBudgetSaysItsLimit(Budget budget, String words) {
        assertThat(budget.words()).isEqualTo(words);
    }
}
