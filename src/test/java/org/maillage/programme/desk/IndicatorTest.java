package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.shared.Words.say;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;

/** How a share is said, with the numbers behind it. */
@InFrench
class IndicatorTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  0,  pas encore
            0,  7,  '0 %'
            7,  7,  '100 %'
            1,  3,  '33 %'
            2,  3,  '67 %'
            1,  8,  '12 %'
            1, 400, '0 %'
            """)
    void aShareIsAWholePercentageOnceThereIsSomethingToCount(long part, long whole, String words) {
        var share = new Indicator("desk.attendance", part, whole);

        assertThat(say(share.value())).isEqualTo(words.replace(" %", "\u00a0%"));
        assertThat(share.known()).isEqualTo(whole > 0);
        assertThat(say(share.counted())).isEqualTo(part + " sur " + whole);
    }
}
