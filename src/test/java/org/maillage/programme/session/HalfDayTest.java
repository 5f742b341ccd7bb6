package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which half-days a session has, and for which of them somebody signs at a moment. */
class HalfDayTest {

    private static final String DAY = "2027-03-15T%s+01:00";

    @ParameterizedTest
    @CsvSource(textBlock = """
            09:30, 12:00, '[MORNING]'
            09:30, 13:30, '[MORNING]'
            09:30, 16:30, '[MORNING, AFTERNOON]'
            12:00, 16:30, '[AFTERNOON]'
            14:00, 17:00, '[AFTERNOON]'
            18:00, 20:00, '[AFTERNOON]'
            """)
    void aSessionHasTheHalvesThatItsHoursCover(String from, String until, String halves) {
        assertThat(HalfDay.of(session(from, until))).hasToString(halves);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            09:30, 16:30, 09:10, MORNING
            09:30, 16:30, 12:59, MORNING
            09:30, 16:30, 13:00, AFTERNOON
            09:30, 12:00, 14:00, MORNING
            14:00, 17:00, 11:00, AFTERNOON
            """)
    void whoSignsDoesSoForTheHalfThatItIs(String from, String until, String now, HalfDay half) {
        assertThat(HalfDay.at(
                        session(from, until),
                        OffsetDateTime.parse(DAY.formatted(now)).toInstant()))
                .isEqualTo(half);
    }

    @Test
    void withoutADateThereIsNone() {
        assertThat(HalfDay.of(SampleSession.undated())).isEmpty();
    }

    private static Session session(String from, String until) {
        return SampleSession.between(DAY.formatted(from), DAY.formatted(until));
    }
}
