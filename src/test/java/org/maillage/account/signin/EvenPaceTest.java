package org.maillage.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that take less or more work come at the same moment. */
class EvenPaceTest {

    @ParameterizedTest
    @CsvSource({"1, 249", "15, 235", "249, 1", "260, 240", "740, 10"})
    void anAnswerWaitsForTheNextQuarterOfASecond(long work, long rest) {
        assertThat(EvenPace.rest(Duration.ofMillis(work).toNanos()))
                .isEqualTo(Duration.ofMillis(rest).toNanos());
    }
}
