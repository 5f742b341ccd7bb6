package org.maillage.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12000              | 12000.00
            12 000             | 12000.00
            12\u00a0000\u00a0€ | 12000.00
            12\u202f000,5 €    | 12000.50
            1 234,50 €         | 1234.50
            1234.5             | 1234.50
            1.234,56           | 1234.56
            1,234.56           | 1234.56
            1.234              | 1234.00
            1,234              | 1234.00
            1,23               | 1.23
            7 500,50 euros     | 7500.50
            1 euro             | 1.00
            30 EUR             | 30.00
            €1,234.50          | 1234.50
            0                  | 0.00
            999 999 999,99     | 999999999.99
            """)
    void readsWhatPeopleType(String typed, String amount) {
        assertThat(Euros.read(typed)).contains(new Euros(new BigDecimal(amount)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "€",
                "-5",
                "12 00",
                "1 2345",
                "douze",
                "12k",
                "1,234,5678",
                "12 000 $",
                "1000000000",
                "1.2.3",
                "12,345,67.8.9",
                "1,2345"
            })
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Euros.read(typed)).isEmpty();
    }

    @Test
    void isReadInTheLanguageOfItsReader() {
        var amount = new Euros(new BigDecimal("1234.5"));
        assertThat(amount.in(Locale.FRENCH)).isEqualTo("1\u202f234,50\u00a0€");
        assertThat(amount.in(Locale.ENGLISH)).isEqualTo("€1,234.50");
        assertThat(new Euros(new BigDecimal("12000")).in(Locale.FRENCH)).isEqualTo("12\u202f000\u00a0€");
        // What a page shows is read again.
        assertThat(Euros.read(amount.in(Locale.FRENCH))).contains(amount);
        assertThat(Euros.read(amount.in(Locale.ENGLISH))).contains(amount);
    }

    @Test
    void whatLacksIsSaidWithTheSignThatIsNoHyphen() {
        var lacks = new BigDecimal("-38360.5");

        assertThat(Euros.said(Locale.FRENCH, lacks)).isEqualTo("\u221238\u202f360,50\u00a0€");
        assertThat(Euros.said(Locale.UK, lacks)).isEqualTo("\u2212€38,360.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000", "1.234"})
    void isNeverWhatCannotBe(String amount) {
        var value = new BigDecimal(amount);
        assertThatThrownBy(() -> new Euros(value)).hasMessageContaining(amount);
    }
}
