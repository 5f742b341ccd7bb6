package org.maillage.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpentTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            90          | 90
            90 min      | 90
            45mn        | 45
            1 minute    | 1
            1h          | 60
            1 h         | 60
            1h30        | 90
            1 h 05      | 65
            1H30        | 90
            1h30 min    | 90
            1:30        | 90
            0:45        | 45
            1,5 h       | 90
            0.25h       | 15
            24h         | 1440
            0           | 0
            """)
    void readsWhatPeopleType(String typed, int minutes) {
        assertThat(SpentTime.read(typed)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "une heure", "25h", "24h01", "1441", "1h75", "1:60", "-30", "1,5", "12345", "1h30h", "h"})
    void readsNothingElse(String typed) {
        assertThat(SpentTime.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 59, 60, 61, 90, 1440})
    void readsWhatItHasWritten(int minutes) {
        assertThat(SpentTime.read(SpentTime.typed(minutes))).contains(minutes);
    }
}
