package org.maillage.codevelopment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-01-04, 14, 2027-02-15, 4, true
            2027-01-04, 14, 2027-02-14, 4, false
            2027-01-04, 21, 2027-06-30, 8, true
            2027-01-04, 42, 2027-06-30, 8, false
            2027-01-31, 28, 2027-02-28, 2, true
            2028-02-01, 28, 2028-02-29, 2, true
            2027-01-04, 14, 2027-01-04, 1, true
            """)
    void soManySessionsFitOrDoNot(LocalDate first, int every, LocalDate until, int sessions, boolean fits) {
        assertThat(new Rhythm(first, every, until).fits(sessions)).isEqualTo(fits);
    }

    @Test
    void itsDaysAreAsFarApartAsItSays() {
        assertThat(new Rhythm(LocalDate.of(2027, 1, 4), 21, LocalDate.of(2027, 6, 30)).days(3))
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 25), LocalDate.of(2027, 2, 15));
    }
}
