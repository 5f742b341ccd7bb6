package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.codevelopment.room.Plan.Format;

/** The steps that a session is planned with, and their minutes. */
class PlanTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            USUAL,      7,  110
            EXPRESS,    7,  60
            TWO_TOPICS, 13, 200
            """)
    void eachFormatHasItsStepsAndTakesItsTime(Format format, int stages, int minutes) {
        var plan = Plan.usual(format);

        assertThat(plan.stages()).hasSize(stages);
        assertThat(plan.total()).isEqualTo(minutes);
        assertThat(plan.stages().getFirst().step()).isEqualTo(CourseStep.OPENING);
        assertThat(plan.stages().getLast().step()).isEqualTo(CourseStep.LEARNING);
    }

    @Test
    void twoTopicsGoThroughTheSixStepsTwiceAfterOneOpening() {
        var stages = Plan.usual(Format.TWO_TOPICS).stages();

        assertThat(stages).extracting(CourseStage::topicNumber).containsExactly(0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2);
        assertThat(stages.get(7)).isEqualTo(new CourseStage(7, 2, CourseStep.PRESENTATION, 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 10 15 10 30 10 15      | 60 | 11 6 8 6 16 5 8
            10 10 10 10 10 10 10      | 70 | 10 10 10 10 10 10 10
            1 1 1 1 1 1 120           | 60 | 1 1 1 1 1 1 54
            120 120 120 120 120 120 120 | 60 | 9 9 9 9 8 8 8
            5 5 5 5 20 5 5            | 60 | 6 6 6 6 24 6 6
            1 1 1 1 1 1 1             | 60 | 9 9 9 9 8 8 8
            120 1 1 1 1 1 1           | 60 | 54 1 1 1 1 1 1
            """)
    void anHourHasRoomForAllOfThem(String minutes, int total, String scaled) {
        assertThat(Plan.scaled(numbers(minutes), total)).isEqualTo(numbers(scaled));
    }

    @Test
    void noStepIsWithoutItsMinutes() {
        assertThatThrownBy(() -> new Plan(Format.USUAL, false, List.of(10, 10), false, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
    }
}
