package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.Waiting;
import org.maillage.programme.desk.Week.Item;
import org.maillage.programme.desk.Week.Part;
import org.maillage.programme.desk.Week.When;

/** Where what waits stands in a week. */
class WeekTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-01, true,  LATE
            2026-12-03, true,  LATE
            ,           true,  LATE
            2026-12-01, false, TODAY
            2026-12-02, false, TODAY
            2026-12-03, false, DAY
            2026-12-06, false, DAY
            2026-12-07, false, LATER
            2027-12-07, false, LATER
            ,           false, WHENEVER
            """)
    void whatWaitsStandsAtItsTime(@Nullable LocalDate on, boolean late, When when) {
        assertThat(Week.of(List.of(waiting("A", on, late)), WEDNESDAY).parts())
                .extracting(Part::when)
                .containsExactly(when);
    }

    @Test
    void onSundayAndMondayTheWeekEndsOnTheNextSunday() {
        var sunday = LocalDate.of(2026, 12, 6);

        assertThat(Week.of(List.of(waiting("A", sunday.plusDays(1), false)), sunday)
                        .parts())
                .extracting(Part::when)
                .containsExactly(When.LATER);
        assertThat(Week.of(List.of(waiting("A", sunday.plusDays(7), false)), sunday.plusDays(1))
                        .parts())
                .extracting(Part::when, Part::day)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(When.DAY, sunday.plusDays(7)));
    }

    @Test
    void partsFollowTheWeekAndThoseOfOneDayKeepTheirOrder() {
        var week = Week.of(
                List.of(
                        waiting("whenever", null, false),
                        waiting("january", LocalDate.of(2027, 1, 5), false),
                        waiting("friday", LocalDate.of(2026, 12, 4), false),
                        waiting("next monday", LocalDate.of(2026, 12, 7), false),
                        waiting("thursday two", LocalDate.of(2026, 12, 3), false),
                        waiting("thursday one", LocalDate.of(2026, 12, 3), false),
                        waiting("yesterday", LocalDate.of(2026, 12, 1), true),
                        waiting("today", WEDNESDAY, false),
                        waiting("long late", LocalDate.of(2026, 9, 1), true)),
                WEDNESDAY);

        assertThat(week.parts())
                .extracting(Part::when)
                .containsExactly(When.LATE, When.TODAY, When.DAY, When.DAY, When.LATER, When.WHENEVER);
        assertThat(week.parts().stream()
                        .flatMap(it -> it.items().stream())
                        .map(it -> it.waiting().words()))
                .containsExactly(
                        "long late",
                        "yesterday",
                        "today",
                        "thursday two",
                        "thursday one",
                        "friday",
                        "next monday",
                        "january",
                        "whenever");
    }

    @Test
    void nothingIsNoPart() {
        assertThat(Week.of(List.of(), WEDNESDAY).parts()).isEmpty();
    }

    private static Item waiting(String words, @Nullable LocalDate on, boolean late) {
        return new Item(new Waiting("/x", words, "", late, on), "");
    }
}
