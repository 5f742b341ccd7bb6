package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.maillage.account.Example;
import org.maillage.programme.session.DemonstrateSessions.Said;
import org.maillage.programme.session.SessionForm.Step;

/** The days of the demonstration are such as somebody could hold. */
class DemonstrateSessionsTest {

    private static final Said SAID = Example.read("sessions", Said.class);
    static final List<Said.Held> SESSIONS = SAID.sessions();

    @ParameterizedTest
    @FieldSource("SESSIONS")
    void stepsFillTheHours(Said.Held session) {
        assertThat(session.steps().stream().mapToLong(Step::minutes).sum())
                .isEqualTo(Duration.between(session.from(), session.until()).toMinutes());
    }

    @ParameterizedTest
    @FieldSource("SESSIONS")
    void aDayHasItsLunchAndWhatIsAtADistanceIsShort(Said.Held session) {
        var atADistance = session.place().isEmpty();

        assertThat(session.videoLink().isEmpty()).isNotEqualTo(atADistance);
        assertThat(session.steps().stream().anyMatch(it -> it.title().contains("Déjeuner")))
                .isNotEqualTo(atADistance);
        assertThat(Duration.between(session.from(), session.until()))
                .isLessThanOrEqualTo(atADistance ? Duration.ofHours(2) : Duration.ofHours(8));
    }

    @Test
    void oneOfFiveIsAtADistance() {
        assertThat(SESSIONS).hasSize(5).filteredOn(it -> it.place().isEmpty()).hasSize(1);
    }

    @Test
    void nobodySaysTheSameOfASession() {
        assertThat(SAID.said()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(10);
    }
}
