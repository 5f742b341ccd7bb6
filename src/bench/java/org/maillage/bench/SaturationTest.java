package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where more readers help no more. */
class SaturationTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void readersAreAddedUntilTheRateRisesNoMore() {
        var saturation = found(Map.of(4, ok(10_000), 8, ok(15_000), 16, ok(15_300), 32, ok(90_000)));

        assertThat(saturation.steps()).extracting(Saturation.Step::readers).containsExactly(4, 8, 16);
        assertThat(saturation.best().perSecond()).isEqualTo(1_530);
    }

    @Test
    void aStepWithErrorsIsNotTheBest() {
        var saturation = found(Map.of(4, ok(10_000), 8, new Answers(Answers.ALL, 40_000, 400, 9)));

        assertThat(saturation.steps()).hasSize(2);
        assertThat(saturation.best().readers()).isEqualTo(4);
    }

    @Test
    void withErrorsFromTheFirstTheFirstIsShown() {
        var saturation = found(Map.of(4, new Answers(Answers.ALL, 100, 100, 9)));

        assertThat(saturation.best().perSecond()).isZero();
        assertThat(saturation.words()).isEqualTo("4 readers: 0/s, p95 9 ms, 100 % errors");
    }

    @Test
    void aRateThatNeverStopsRisingEndsWithTheLastStep() {
        var saturation = Saturation.find(readers -> ok(readers * 1_000L), TEN_SECONDS);

        assertThat(saturation.steps()).hasSameSizeAs(Saturation.READERS);
    }

    private static Saturation found(Map<Integer, Answers> answers) {
        return Saturation.find(readers -> answers.getOrDefault(readers, ok(0)), TEN_SECONDS);
    }

    private static Answers ok(long count) {
        return new Answers(Answers.ALL, count, 0, 5);
    }
}
