package org.maillage.alliance.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;
import org.maillage.alliance.convention.Objective.Counts;
import org.maillage.shared.Saying;

/** What of an objective is reached, at the edges of a target. */
class ConventionStandingTest {

    private static final Saying NAMED = Saying.of("meeting.counted");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            hundredths | counts        | target | said | reached | percent
            0          | HOURS         | 10     | -    | 0       | 0
            599900     | HOURS         | 1000   | -    | 99      | 9
            6000       | HOURS         | 1      | -    | 1       | 100
            5999       | HOURS         | 1      | -    | 0       | 0
            6000000    | HOURS         | 10     | -    | 1000    | 100
            0          | MEETINGS      | 6      | -    | 4       | 66
            0          | PEOPLE_MET    | 30     | -    | 31      | 100
            0          | INTRODUCTIONS | 5      | -    | -       | -
            0          | OTHER         | 8      | 3    | 3       | 37
            0          | OTHER         | 8      | -    | -       | -
            0          | -             | -      | -    | -       | -
            """, useHeadersInDisplayName = true)
    void saysWhatIsReached(
            long hundredths,
            @Nullable Counts counts,
            @Nullable Integer target,
            @Nullable Integer said,
            @Nullable Long reached,
            @Nullable Integer percent) {
        var standing = new ConventionStanding(
                hundredths,
                List.of(
                        new TeamCount(What.MEETINGS, 4, NAMED, NAMED, List.of()),
                        new TeamCount(What.PEOPLE_MET, 31, NAMED, NAMED, List.of())));
        var objective = new Objective(UUID.randomUUID(), "x", counts, target, said, 0);
        assertThat(standing.reached(objective)).isEqualTo(reached);
        assertThat(standing.percent(objective)).isEqualTo(percent);
    }

    @Test
    void whatATeamIsCountedByHasAnObjectiveOfItsName() {
        assertThat(Arrays.stream(Counts.values()).map(Enum::name))
                .containsAll(Arrays.stream(What.values()).map(Enum::name).toList());
    }
}
