package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.codevelopment.room.Course.Before;
import org.maillage.codevelopment.room.Course.Move;
import org.maillage.codevelopment.room.Plan.Format;

/** Where a session stands, by the clock and what was recorded of it. */
class CourseTest {

    private static final Instant BEGUN = Instant.parse("2027-03-09T13:00:00Z");

    /** What is left of the opening (20 minutes) of a usual session (110), and when all ends, after so many minutes. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # after, extra, paused after, left, ends after, ending
            0,       0,     ,             20,   110,        false
            7,       0,     ,             13,   110,        false
            18,      0,     ,             2,    110,        true
            20,      0,     ,             0,    110,        true
            25,      0,     ,             -5,   115,        true
            18,      5,     ,             7,    115,        false
            30,      10,    ,             0,    120,        true
            30,      0,     12,           8,    128,        false
            12,      0,     12,           8,    110,        false
            60,      5,     20,           5,    155,        false
            """)
    void whatIsLeftAndWhenAllEnds(
            long after, int extra, @Nullable Long pausedAfter, long left, long ends, boolean ending) {
        var now = at(after);
        var course = opening(extra, pausedAfter == null ? null : at(pausedAfter));

        assertThat(course.left(now)).isEqualTo(Duration.ofMinutes(left));
        assertThat(course.endsAt(now)).isEqualTo(at(ends));
        assertThat(course.isEnding(now)).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # moves,                        stage, left, paused, over
            NEXT,                           1,     10,   false,  false
            NEXT NEXT,                      2,     15,   false,  false
            NEXT BACK,                      0,     15,   false,  false
            PAUSE,                          0,     15,   true,   false
            PAUSE PAUSE,                    0,     15,   true,   false
            PAUSE GO_ON,                    0,     15,   false,  false
            PAUSE NEXT,                     1,     10,   false,  false
            PAUSE EXTEND_5,                 0,     20,   true,   false
            EXTEND_2 EXTEND_5,              0,     22,   false,  false
            EXTEND_2 NEXT BACK,             0,     15,   false,  false
            BACK,                           0,     15,   false,  false
            GO_ON,                          0,     15,   false,  false
            NEXT NEXT NEXT NEXT NEXT NEXT,  6,     15,   false,  false
            NEXT NEXT NEXT NEXT NEXT NEXT NEXT, 6, 0,    false,  true
            NEXT NEXT NEXT NEXT NEXT NEXT NEXT NEXT, 6, 0, false, true
            NEXT NEXT NEXT NEXT NEXT NEXT NEXT PAUSE, 6, 0, false, true
            NEXT NEXT NEXT NEXT NEXT NEXT NEXT BACK, 6, 15, false, false
            """)
    void movesFollowOneAnother(String moves, int stage, long left, boolean paused, boolean over) {
        var now = at(5);
        var course = opening(0, null);
        for (var move : Arrays.asList(moves.split(" "))) {
            if (course.allows(Move.valueOf(move))) {
                course = course.moved(Move.valueOf(move), now, new Before(BEGUN, 0));
            }
        }

        assertThat(course.stage()).isEqualTo(stage);
        assertThat(course.left(now)).isEqualTo(Duration.ofMinutes(left));
        assertThat(course.isPaused()).isEqualTo(paused);
        assertThat(course.isOver()).isEqualTo(over);
    }

    @Test
    void aPauseTakesNothingFromTheStep() {
        var paused = opening(0, null).moved(Move.PAUSE, at(8), null);

        assertThat(paused.moved(Move.GO_ON, at(48), null).left(at(50))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void theStepBeforeGoesOnAsIfItHadNotEnded() {
        var back = opening(5, null).moved(Move.NEXT, at(10), null).moved(Move.BACK, at(11), new Before(BEGUN, 5));

        assertThat(back.left(at(11))).isEqualTo(Duration.ofMinutes(14));
        assertThat(back.moves()).isEqualTo(2);
    }

    @Test
    void aStepIsNotExtendedForEver() {
        var course = opening(Course.MOST_EXTRA - 3, null);

        assertThat(course.allows(Move.EXTEND_2)).isTrue();
        assertThat(course.allows(Move.EXTEND_5)).isFalse();
        assertThatThrownBy(() -> course.moved(Move.EXTEND_5, BEGUN, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void adviceHasItsPlaceFromTheConsultationOfItsTopicOn() {
        var course = new Course(Plan.usual(Format.TWO_TOPICS).stages(), 7, BEGUN, 0, null, null, 7, 9);

        assertThat(course.topicNumber()).isEqualTo(2);
        assertThat(course.hasConsulted(1)).isTrue();
        assertThat(course.hasConsulted(2)).isFalse();
    }

    private static Course opening(int extra, @Nullable Instant pausedAt) {
        return new Course(Plan.USUAL.stages(), 0, BEGUN, extra, pausedAt, null, 0, 0);
    }

    private static Instant at(long minutes) {
        return BEGUN.plus(Duration.ofMinutes(minutes));
    }
}
