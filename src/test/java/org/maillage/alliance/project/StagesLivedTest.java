package org.maillage.alliance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.Stage;
import org.maillage.alliance.project.StagesLived.Reached;

/** At which stages a project was in a period. */
class StagesLivedTest {

    private static final LocalDate FROM = LocalDate.of(2025, 11, 30);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IDEA 2026-01-01                                              | IDEA
            IDEA 2020-01-01                                              | IDEA
            IDEA 2020-01-01, EXPERIMENT 2026-03-01                       | IDEA EXPERIMENT
            IDEA 2020-01-01, EXPERIMENT 2025-11-30                       | EXPERIMENT
            IDEA 2020-01-01, EXPERIMENT 2025-12-01                       | IDEA EXPERIMENT
            IDEA 2020-01-01, EXPERIMENT 2021-01-01, MODELLING 2025-11-30 | MODELLING
            IDEA 2020-01-01, EXPERIMENT 2021-01-01, MODELLING 2025-12-01 | EXPERIMENT MODELLING
            IDEA 2020-01-01, EXPERIMENT 2026-11-30                       | IDEA EXPERIMENT
            IDEA 2020-01-01, EXPERIMENT 2026-12-01                       | IDEA
            IDEA 2026-05-05, EXPERIMENT 2026-05-05                       | EXPERIMENT
            IDEA 2026-05-05, EXPERIMENT 2026-06-06, IDEA 2026-06-06      | IDEA IDEA
            IDEA 2026-12-01                                              |
            """)
    void aStageCountsWhereItLastedADayOfThePeriod(String reached, String within) {
        var stages = new StagesLived(Arrays.stream(reached.split(", "))
                .map(it -> it.split(" "))
                .map(it -> new Reached(Stage.valueOf(it[0]), LocalDate.parse(it[1])))
                .toList());

        assertThat(stages.within(FROM, UNTIL).reached().stream()
                        .map(it -> it.stage().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(within == null ? "" : within);
    }
}
