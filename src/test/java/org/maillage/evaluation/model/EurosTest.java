package org.maillage.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class EurosTest {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0
            1            | 100
            0,01         | 1
            12,5         | 1250
            1234,50      | 123450
            1234.50      | 123450
            1 234,50 €   | 123450
            1.234,50     | 123450
            1,234.50     | 123450
            1’234.50     | 123450
            1.234        | 123400
            12 345 678   | 1234567800
            €1,234.50    | 123450
            1 234 euros  | 123400
            15 000 EUR   | 1500000
            12 k€        | 1200000
            1,5k         | 150000
            999 999 999,99 | 99999999999
            """)
    void amountsAreReadAsPeopleWriteThem(String typed, long cents) {
        assertThat(Euros.read(typed)).contains(new Euros(cents));
        assertThat(Euros.read(typed.replace(' ', '\u202f'))).contains(new Euros(cents));
        assertThat(Euros.read(typed.replace(' ', '\u00a0'))).contains(new Euros(cents));
        assertThat(Euros.read(new Euros(cents).typed())).contains(new Euros(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "€",
                "k",
                "-5",
                "−5",
                "(500)",
                "douze",
                "1,2,3",
                "1.2.3",
                "12,345,6",
                "1 234,567,8",
                "1e5",
                "1000000000",
                "5 $",
                "5 %",
                "0x10",
                ",5",
                "12.34.567"
            })
    void whatIsNoAmountIsNone(String typed) {
        assertThat(Euros.read(typed)).isEmpty();
    }

    @Test
    void amountsAreSaidInTheLanguageOfThePage() {
        LocaleContextHolder.setLocale(Locale.FRANCE);
        assertThat(new Euros(123450).said()).isEqualTo("1\u202f234,50\u00a0€");
        assertThat(new Euros(-5).said()).isEqualTo("\u22120,05\u00a0€");
        assertThat(new Euros(100).said()).isEqualTo("1\u00a0€");

        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(new Euros(123450).said()).isEqualTo("€1,234.50");
    }

    @Test
    void timesRoundsToTheNearestCent() {
        assertThat(Euros.times(new BigDecimal("0.33"), new Euros(101))).isEqualTo(new Euros(33));
        assertThat(Euros.times(new BigDecimal("0.5"), new Euros(1))).isEqualTo(new Euros(1));
        assertThat(Euros.times(new BigDecimal("1200"), new Euros(1265))).isEqualTo(new Euros(1_518_000));
    }
}
