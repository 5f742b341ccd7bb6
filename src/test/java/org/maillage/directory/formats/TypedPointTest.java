package org.maillage.directory.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points as people and programs write them into one cell. */
class TypedPointTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            47.65, -2.08          | 47.65 | -2.08
            47,65 -2,08           | 47,65 | -2,08
            (47.65;-2.08)         | 47.65 | -2.08
            [47.65, -2.08]        | 47.65 | -2.08
            POINT(-2.08 47.65)    | 47.65 | -2.08
            Point ( -2.08 47.65 ) | 47.65 | -2.08
            47 -2                 | 47    | -2
            """)
    void takesLatitudeAndLongitude(String typed, String latitude, String longitude) {
        assertThat(TypedPoint.of(typed)).isEqualTo(new TypedPoint(latitude, longitude));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "47.65", "Redon", "47.65, -2.08, 12", "4765.2, -2.08", "47.65°N 2.08°W", "POINT(47.65)"})
    void takesNothingElse(String typed) {
        assertThat(TypedPoint.of(typed)).isNull();
    }
}
