package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", emptyValue = "", textBlock = """
            M0 0L10.2 0.1L10.4 0.4L10 9.9Z        | M0 0 10 0 10 10Z
            M0 0L0.3 0.2L0.1 0.4Z                 | ''
            M0 0L9 9L0 9ZM-20.7 4L-30 4.9L-20 40Z | M0 0 10 10 0 10ZM-20 4 -30 4 -20 40Z
            ''                                    | ''
            """)
    void keepsThePointsThatASmallPictureShows(String fine, String coarse) {
        assertThat(Outline.coarse(fine)).isEqualTo(coarse);
    }
}
