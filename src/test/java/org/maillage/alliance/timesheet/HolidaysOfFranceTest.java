package org.maillage.alliance.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.alliance.timesheet.SheetDay.Kind;

class HolidaysOfFranceTest {

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02",
        "1999, 1999-04-04",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void knowsEaster(int year, LocalDate easter) {
        assertThat(HolidaysOfFrance.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25",
                "2027-03-29",
                "2027-05-06",
                "2027-05-17"
            })
    void aHolidayIsOne(LocalDate day) {
        assertThat(HolidaysOfFrance.hold(day)).isTrue();
        assertThat(SheetDay.kind(day)).isEqualTo(Kind.HOLIDAY);
    }

    @ParameterizedTest
    @CsvSource({
        // Good Friday and Saint Stephen’s are holidays of Alsace and Moselle alone.
        "2026-04-03, WORKING",
        "2026-12-26, WEEKEND",
        "2028-12-26, WORKING",
        "2026-04-05, WEEKEND",
        "2026-07-13, WORKING",
        "2026-11-28, WEEKEND"
    })
    void otherDaysAreNot(LocalDate day, Kind kind) {
        assertThat(SheetDay.kind(day)).isEqualTo(kind);
    }
}
