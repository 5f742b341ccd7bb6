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

class ModelEurosTest {

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
        assertThat(ModelEuros.read(typed)).contains(new ModelEuros(cents));
        assertThat(ModelEuros.read(typed.replace(' ', '\u202f'))).contains(new ModelEuros(cents));
        assertThat(ModelEuros.read(typed.replace(' ', '\u00a0'))).contains(new ModelEuros(cents));
        assertThat(ModelEuros.read(new ModelEuros(cents).typed())).contains(new ModelEuros(cents));
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
        assertThat(ModelEuros.read(typed)).isEmpty();
    }

    @Test
    void amountsAreSaidInTheLanguageOfThePage() {
        LocaleContextHolder.setLocale(Locale.FRANCE);
        assertThat(new ModelEuros(123450).said()).isEqualTo("1\u202f234,50\u00a0€");
        assertThat(new ModelEuros(-5).said()).isEqualTo("\u22120,05\u00a0€");
        assertThat(new ModelEuros(100).said()).isEqualTo("1\u00a0€");

        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(new ModelEuros(123450).said()).isEqualTo("€1,234.50");
    }

    @Test
    void timesRoundsToTheNearestCent() {
        assertThat(ModelEuros.times(new BigDecimal("0.33"), new ModelEuros(101)))
                .isEqualTo(new ModelEuros(33));
        assertThat(ModelEuros.times(new BigDecimal("0.5"), new ModelEuros(1))).isEqualTo(new ModelEuros(1));
        assertThat(ModelEuros.times(new BigDecimal("1200"), new ModelEuros(1265)))
                .isEqualTo(new ModelEuros(1_518_000));
    }
}
