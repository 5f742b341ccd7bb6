package org.maillage.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.notices.letters.LetterStates.Cause;
import org.maillage.notices.letters.LetterStates.State;
import org.maillage.notices.letters.LetterStates.Went;

/** How far the mail of a letter is, by what the outbox and what came back say. */
class WentTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            5.1.1 nobody,        ADDRESS
            5.1.10 no mail here, ADDRESS
            5.2.2 over quota,    FULL
            5.7.1 spam,          REFUSED
            5.4.4 no route,      OTHER
            550 nobody,          OTHER
            -,                   OTHER
            """)
    void whyItCameBackIsSaidByItsStatus(@Nullable String bounce, Cause cause) {
        assertThat(new Went("Ann", LetterOutcome.POSTED, true, null, null, null, false, null, bounce).cause())
                .isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            POSTED,   true,  -,                    -,                    -,   false, -,      -,            WAITING
            POSTED,   true,  -,                    -,                    -,   true,  -,      -,            UNSERVED
            POSTED,   true,  -,                    -,                    -,   false, weekly, -,            GATHERED
            POSTED,   true,  -,                    -,                    451, false, -,      -,            TRIED
            POSTED,   true,  2027-03-15T12:00:00Z, -,                    -,   false, -,      -,            SENT
            POSTED,   true,  2027-03-15T12:00:00Z, -,                    -,   false, weekly, -,            SENT
            POSTED,   true,  2027-03-15T12:00:00Z, -,                    -,   false, -,      5.1.1 nobody, CAME_BACK
            POSTED,   true,  -,                    2027-03-15T12:00:00Z, 550, false, -,      550 nobody,   CAME_BACK
            POSTED,   true,  -,                    2027-03-15T12:00:00Z, 451, false, -,      -,            GIVEN_UP
            POSTED,   false, -,                    -,                    -,   false, -,      -,            WITHDRAWN
            REFUSES,  false, -,                    -,                    -,   false, -,      -,            LEFT_OUT
            GONE,     false, -,                    -,                    -,   false, -,      -,            LEFT_OUT
            """)
    void aMailIsWhereTheOutboxSays(
            LetterOutcome outcome,
            boolean mailed,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime givenUpAt,
            @Nullable String failure,
            boolean unserved,
            @Nullable String pace,
            @Nullable String bounce,
            State state) {
        assertThat(new Went("Ann", outcome, mailed, sentAt, givenUpAt, failure, unserved, pace, bounce).state())
                .isEqualTo(state);
    }
}
