package org.maillage.alliance.thirdplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve months begin on the same day a year before, and that day is of them. */
class TwelveMonthsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30 | 2025-11-30
            2028-02-28 | 2027-02-28
            2028-02-29 | 2027-02-28
            2028-03-01 | 2027-03-01
            2029-02-28 | 2028-02-28
            2029-03-01 | 2028-03-01
            2027-01-01 | 2026-01-01
            """)
    void theyBeginOnTheSameDayAYearBefore(LocalDate today, LocalDate from) {
        assertThat(TwelveMonths.upTo(today)).isEqualTo(new TwelveMonths(from, today));
    }
}
