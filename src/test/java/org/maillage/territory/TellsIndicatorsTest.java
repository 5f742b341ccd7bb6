package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.territory.KnownFigures.Figure;
import org.maillage.territory.KnownFigures.Known;

/** How far a figure is from that of a larger territory, and where that says nothing. */
class TellsIndicatorsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            unemployment,    10, 100, 8,  100, 0.25
            unemployment,    6,  100, 8,  100, -0.25
            density,         50, 1,   50, 1,   0.0
            unemployment,    10, 100, 0,  100,
            unemployment,    10, 0,   8,  100,
            natural_balance, 90, 100, 80, 100,
            population,      10, 0,   8,  0,
            nothing,         10, 100, 8,  100,
            """)
    void ratesAreComparedAndNothingElse(
            String key, double own, double ofOwn, double other, double ofOther, @Nullable Double apart) {
        assertThat(TellsIndicators.apart(key, known(key, own, ofOwn), known(key, other, ofOther)))
                .isEqualTo(apart);
    }

    private static Known known(String key, double value, double denominator) {
        return new Known(Map.of(key, new Figure(key, value, denominator, 2022, 2022, 1, "INSEE")));
    }
}
