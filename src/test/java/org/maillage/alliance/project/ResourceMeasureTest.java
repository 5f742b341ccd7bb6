package org.maillage.alliance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceMeasureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 234,50 €  | 1234.5
            1 234,50 €  | 1234.5
            1 234,50€   | 1234.5
            1234.50     | 1234.5
            1.234,50    | 1234.5
            12 000      | 12000
            12000 euros | 12000
            12000 EUR   | 12000
            0,5         | 0.5
            999999999,99| 999999999.99
            """)
    void readsAmountsAsTheyAreTyped(String typed, BigDecimal euros) {
        assertThat(ResourceMeasure.euros(typed))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(euros));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "-5",
                "1,234",
                "1.234",
                "12 00",
                "12,345 €",
                "1 234 5",
                "beaucoup",
                "1e3",
                "€",
                "1000000000",
                "٣",
                "1,2,3",
                "5 jours"
            })
    void refusesWhatIsNoneOrMayMeanTwoThings(String typed) {
        assertThat(ResourceMeasure.euros(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,5 j    | 2.5
            2.5      | 2.5
            12 jours | 12
            1 jour   | 1
            3 days   | 3
            """)
    void readsDays(String typed, BigDecimal days) {
        assertThat(ResourceMeasure.days(typed))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2,25", "-1", "un", "100000", "2 €"})
    void refusesWhatIsNoNumberOfDays(String typed) {
        assertThat(ResourceMeasure.days(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.50 | 1234,5
            12000   | 12000
            """)
    void typesThemAgain(BigDecimal value, String typed) {
        assertThat(ResourceMeasure.typed(value)).isEqualTo(typed);
    }
}
