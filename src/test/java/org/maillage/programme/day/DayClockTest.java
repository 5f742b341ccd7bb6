package org.maillage.programme.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.programme.day.DayClock.Move;
import org.maillage.programme.session.SampleSchedule;
import org.maillage.programme.session.Schedule;

/** Where a session stands: by its plan, after whoever facilitates has moved it, and while it is held. */
class DayClockTest {

    /** From 9:30 to 12:00. */
    private static final Schedule MORNING = SampleSchedule.of("30 Accueil / 60 Éclairage / 60 Pratique");

    @ParameterizedTest
    @CsvSource(textBlock = """
            09:00, -1, 30
            09:29, -1,  1
            09:30,  0, 30
            09:59,  0,  1
            10:00,  1, 60
            11:30,  2, 30
            11:59,  2,  1
            12:00,  3,  0
            15:00,  3,  0
            """)
    void withoutAWordTheStepsFollowThePlan(LocalTime now, int step, long left) {
        var standing = plan().at(at(now));

        assertThat(standing.step()).isEqualTo(step);
        assertThat(standing.left()).hasMinutes(left);
        assertThat(standing.allEnds()).isEqualTo(at(LocalTime.NOON));
        assertThat(standing.late()).isZero();
    }

    /** The step that was begun, since when, held since when; then what stands at 10:45. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1, 10:20, -,     1, 35, 12:20,  20
            1, 09:50, -,     1,  5, 11:50, -10
            0, 10:00, -,     1, 45, 12:30,  30
            2, 10:40, -,     2, 55, 11:40, -20
            1, 10:20, 10:30, 1, 50, 12:35,  35
            2, 09:30, -,     3,  0, 10:30, -90
            9, 10:40, -,     2, 55, 11:40, -20
            """)
    void theStepsAfterTheOneThatWasBegunFollowFromIt(
            int begun, LocalTime since, @Nullable LocalTime held, int step, long left, LocalTime ends, long late) {
        var standing = new DayClock(MORNING, at(LocalTime.of(9, 30)), progress(begun, since, held))
                .at(at(LocalTime.of(10, 45)));

        assertThat(standing.step()).isEqualTo(step);
        assertThat(standing.left()).hasMinutes(left);
        assertThat(standing.allEnds()).isEqualTo(at(ends));
        assertThat(standing.late()).hasMinutes(late);
        assertThat(standing.held()).isEqualTo(held != null);
    }

    /** What may be done when by the plan. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            09:00, NEXT, true
            09:00, BACK, false
            09:00, HOLD, false
            10:10, NEXT, true
            10:10, BACK, true
            10:10, HOLD, true
            10:10, GO_ON, false
            10:10, PLAN, false
            11:10, NEXT, false
            12:10, NEXT, false
            12:10, BACK, true
            12:10, HOLD, false
            """)
    void onlyWhatMakesSenseIsOffered(LocalTime now, Move move, boolean allowed) {
        assertThat(plan().allows(move, at(now))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            09:00, NEXT, 0, 30
            10:10, NEXT, 2, 60
            10:10, BACK, 0, 30
            12:10, BACK, 2, 60
            """)
    void whatIsBegunHasAllItsMinutes(LocalTime now, Move move, int step, long left) {
        var moved = new DayClock(MORNING, at(LocalTime.of(9, 30)), plan().moved(move, at(now)));

        assertThat(moved.at(at(now)).step()).isEqualTo(step);
        assertThat(moved.at(at(now)).left()).hasMinutes(left);
    }

    @Test
    void aPauseTakesNothingFromTheStep() {
        var held = new DayClock(MORNING, at(LocalTime.of(9, 30)), plan().moved(Move.HOLD, at(LocalTime.of(10, 10))));
        assertThat(held.at(at(LocalTime.of(11, 0))).left()).hasMinutes(50);

        var again = new DayClock(MORNING, at(LocalTime.of(9, 30)), held.moved(Move.GO_ON, at(LocalTime.of(11, 0))));

        assertThat(again.at(at(LocalTime.of(11, 5))).left()).hasMinutes(45);
        assertThat(again.at(at(LocalTime.of(11, 5))).allEnds()).isEqualTo(at(LocalTime.of(12, 50)));
    }

    @Test
    void withoutStepsThereIsNothingToMove() {
        var nothing =
                new DayClock(SampleSchedule.of(""), at(LocalTime.of(9, 30)), progress(3, LocalTime.of(9, 40), null));

        for (var move : new Move[] {Move.NEXT, Move.BACK, Move.HOLD, Move.GO_ON}) {
            assertThat(nothing.allows(move, at(LocalTime.of(10, 0)))).isFalse();
        }
    }

    private static DayClock plan() {
        return new DayClock(MORNING, at(LocalTime.of(9, 30)), null);
    }

    private static Progress progress(int step, LocalTime since, @Nullable LocalTime held) {
        return new Progress(step, at(since), held == null ? null : at(held));
    }

    private static Instant at(LocalTime time) {
        return OffsetDateTime.of(java.time.LocalDate.of(2027, 3, 15), time, ZoneOffset.ofHours(1))
                .toInstant();
    }
}
