package org.maillage.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Of when a figure is, as it is typed and told. */
class VintageTest {

    @BeforeEach
    void inFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018                          | 2018-01-01 | 2018-12-31 | 2018
            2018-2019                     | 2018-01-01 | 2019-12-31 | 2018-2019
            2018 - 2019                   | 2018-01-01 | 2019-12-31 | 2018-2019
            2018/19                       | 2018-01-01 | 2019-12-31 | 2018-2019
            12/03/2018                    | 2018-03-12 | 2018-03-12 | 12 mars 2018
            2018-03-12                    | 2018-03-12 | 2018-03-12 | 12 mars 2018
            1er mars 2018                 | 2018-03-01 | 2018-03-01 | 1er mars 2018
            Août 2018                     | 2018-08-01 | 2018-08-31 | août 2018
            aout 2018                     | 2018-08-01 | 2018-08-31 | août 2018
            03/2018                       | 2018-03-01 | 2018-03-31 | mars 2018
            12 May 2018                   | 2018-05-12 | 2018-05-12 | 12 mai 2018
            du 12/03/2018 au 03/05/2018   | 2018-03-12 | 2018-05-03 | du 12 mars 2018 au 3 mai 2018
            de mars 2018 à mai 2018       | 2018-03-01 | 2018-05-31 | du 1er mars 2018 au 31 mai 2018
            2016 à 2018                   | 2016-01-01 | 2018-12-31 | 2016-2018
            """)
    void isRead(String typed, LocalDate from, LocalDate until, String told) {
        var vintage = Vintage.read(typed).orElseThrow();

        assertThat(vintage).isEqualTo(new Vintage(from, until));
        assertThat(DescribeFigure.told(vintage)).isEqualTo(told);
        assertThat(Vintage.read(told)).contains(vintage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "récent",
                "l’an dernier",
                "18",
                "31/02/2018",
                "2019-2018",
                "0000",
                "13/2018",
                "99999",
                "12 foo 2018"
            })
    void anythingElseIsNone(String typed) {
        assertThat(Vintage.read(typed)).isEmpty();
    }

    @Test
    void endsAfterItBegins() {
        assertThatThrownBy(() -> new Vintage(LocalDate.of(2018, 1, 2), LocalDate.of(2018, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
