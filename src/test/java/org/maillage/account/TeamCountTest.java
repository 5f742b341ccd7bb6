package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.TeamCount.Item;
import org.maillage.account.TeamCount.What;
import org.maillage.shared.Saying;

/** What a list of what was counted leaves out. */
class TeamCountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    @ParameterizedTest
    @CsvSource({
        // Three meetings, of ten, five and one: all that is listed stands for all of it.
        "16, 3, 0",
        "16, 2, 1",
        "16, 1, 6",
        "16, 0, 16",
        // Two came twice, and count once.
        "14, 3, 0",
        "14, 1, 4",
        // More was counted than stands in the list.
        "20, 3, 4",
        "20, 40, 4",
    })
    void whatIsLeftOutIsWhatTheListedOnesDoNotStandFor(long number, int listed, long beyond) {
        var count = new TeamCount(
                What.PEOPLE_MET,
                number,
                Saying.of("meeting.counted.people"),
                Saying.of("meeting.counted.source"),
                List.of(new Item(DAY, 10, "", ""), new Item(DAY, 5, "", ""), new Item(DAY, 1, "", "")));

        assertThat(count.first(listed)).hasSize(Math.min(3, listed));
        assertThat(count.beyond(listed)).isEqualTo(beyond);
    }
}
