package org.maillage.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

@InFrench
class PartialDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018-05-03, 3 mai 2018,   3 May 2018
            2018-05-01, 1er mai 2018, 1 May 2018
            2018-05,    mai 2018,     May 2018
            2018,       2018,         2018
            """)
    void saysWhatIsKnownInWords(String date, String french, String english) {
        var read = PartialDate.parse(date);

        assertThat(read.words()).isEqualTo(french);
        LocaleContextHolder.setLocale(Locale.UK);
        assertThat(read.words()).isEqualTo(english);
        assertThat(read).hasToString(date);
    }

    @Test
    void saysPlainlyThatADateIsNotKnown() {
        assertThat(PartialDate.wordsOf(null)).isEqualTo("date non connue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3 mai 2018",
                "2018-5-3",
                "2018-13",
                "2018-00",
                "2018-02-30",
                "18",
                "2018-05-03T10:00",
                "0018",
                "9999"
            })
    void refusesWhatIsNoDate(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(words));
    }

    @Test
    void spansTheDaysThatItMayBe() {
        assertThat(PartialDate.parse("2020-02").latest()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(PartialDate.parse("2020").earliest()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(PartialDate.parse("2020").latest()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018-05-03, 2018-05-04, true
            2018-05-03, 2018-05-03, false
            2018-05,    2018-05-03, false
            2018,       2018-05-03, false
            2017,       2018-05-03, true
            2018-04,    2018-05,    true
            2018-05-03, 2018,       false
            """)
    void isBeforeOnlyWhenThatIsSure(String first, String second, boolean before) {
        assertThat(PartialDate.parse(first).isSurelyBefore(PartialDate.parse(second)))
                .isEqualTo(before);
    }

    @Test
    void isOrderedByTheFirstDayThatItMayBe() {
        var dates = Stream.of("2018-12", "2018-05-03", "2019", "2018").map(PartialDate::parse);

        assertThat(dates.sorted()).map(PartialDate::toString).containsExactly("2018", "2018-05-03", "2018-12", "2019");
    }
}
