package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Words;

/** What waits, its day, and what is said of many in one sentence. */
class WaitingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void whatIsAskedUntilADayIsLateAfterIt() {
        assertThat(Waiting.until(TODAY, TODAY, "/notes", "Appeler Yann"))
                .isEqualTo(new Waiting("/notes", "Appeler Yann", Words.day(TODAY), false, TODAY));
        assertThat(Waiting.until(TODAY.minusDays(1), TODAY, "/notes", "Appeler Yann"))
                .isEqualTo(
                        new Waiting("/notes", "Appeler Yann", Words.day(TODAY.minusDays(1)), true, TODAY.minusDays(1)));
    }

    @Test
    void theOthersStandOnTheFirstOfTheirDaysAndAreLateWithOneOfThem() {
        var five = IntStream.range(0, 5)
                .mapToObj(it -> Waiting.until(TODAY.plusDays(it - 4), TODAY, "/notes/" + it, "Appeler " + it))
                .toList();

        var said = Waiting.first(five, more -> new Waiting("/notes", more + " autres"));

        assertThat(said).hasSize(4).last().isEqualTo(new Waiting("/notes", "2 autres", "", true, TODAY.minusDays(1)));
    }

    @Test
    void oneMoreThanAreSaidIsSaidItself() {
        var four = IntStream.range(0, 4)
                .mapToObj(it -> new Waiting("/notes/" + it, "Appeler"))
                .toList();

        assertThat(Waiting.first(four, more -> new Waiting("/notes", more + " autres")))
                .isEqualTo(four);
        assertThat(Waiting.first(List.of(), more -> new Waiting("/notes", ""))).isEmpty();
    }
}
