package org.maillage.alliance.vigilance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.SpentMinutes;
import org.maillage.shared.CatalystRole;

/** Logs of hours, and whether they are above a threshold. */
class OperatorShareTest {

    private static final UUID AWA = new UUID(0, 1);
    private static final UUID YANN = new UUID(0, 2);
    private static final UUID ZOE = new UUID(0, 3);

    @ParameterizedTest
    @DisplayName("three months roll: the same day three months before is out")
    @CsvSource({
        "2026-11-30, 2026-08-31",
        "2026-11-29, 2026-08-30",
        "2026-05-31, 2026-03-01",
        "2026-05-28, 2026-03-01",
        "2028-05-31, 2028-03-01",
        "2028-05-29, 2028-03-01",
        "2026-03-31, 2026-01-01",
        "2027-01-15, 2026-10-16",
        "2026-12-31, 2026-10-01",
    })
    void threeMonthsRoll(LocalDate today, LocalDate first) {
        var quarter = Quarter.upTo(today);

        assertThat(quarter.from()).isEqualTo(first);
        assertThat(quarter.holds(first)).isTrue();
        assertThat(quarter.holds(first.minusDays(1))).isFalse();
        assertThat(quarter.holds(today)).isTrue();
        assertThat(quarter.holds(today.plusDays(1))).isFalse();
    }

    /** Logs as "who day role minutes; …" for a pair as "who since until; …", on 30 November with a threshold of 30 %. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing noted                            | | a 2026-01-01 | 0 | 0 | false
            operating alone                          | a 2026-11-01 o 60 | a 2026-01-01 | 60 | 60 | true
            never operating                          | a 2026-11-01 n 60; a 2026-11-02 i 60 | a 2026-01-01 | 0 | 120 | false
            just the threshold is not above it       | a 2026-11-01 o 30; a 2026-11-02 n 70 | a 2026-01-01 | 30 | 100 | false
            one minute more is                       | a 2026-11-01 o 31; a 2026-11-02 n 70 | a 2026-01-01 | 31 | 101 | true
            incubating counts as time and no more    | a 2026-11-01 o 30; a 2026-11-02 i 70 | a 2026-01-01 | 30 | 100 | false
            both of a pair count together            | a 2026-11-01 o 60; y 2026-11-01 n 60; y 2026-11-02 n 80 | a 2026-01-01; y 2026-01-01 | 60 | 200 | false
            the first day of the quarter counts      | a 2026-08-31 o 60 | a 2026-01-01 | 60 | 60 | true
            the day before does not                  | a 2026-08-30 o 60 | a 2026-01-01 | 0 | 0 | false
            today counts                             | a 2026-11-30 o 60 | a 2026-01-01 | 60 | 60 | true
            tomorrow does not                        | a 2026-12-01 o 60 | a 2026-01-01 | 0 | 0 | false
            who left counts for the days before      | z 2026-10-01 o 60; a 2026-11-01 n 60 | a 2026-01-01; z 2026-01-01 2026-10-15 | 60 | 120 | true
            the day of leaving counts                | z 2026-10-15 o 60 | a 2026-01-01; z 2026-01-01 2026-10-15 | 60 | 60 | true
            the day after does not                   | z 2026-10-16 o 60 | a 2026-01-01; z 2026-01-01 2026-10-15 | 0 | 0 | false
            who came counts from that day on         | y 2026-10-15 o 60; y 2026-10-16 o 20; a 2026-10-15 n 80 | a 2026-01-01; y 2026-10-16 | 20 | 100 | false
            who left and came back counts twice over | a 2026-09-10 o 10; a 2026-10-05 o 500; a 2026-11-05 o 10; y 2026-11-01 n 80 | a 2026-01-01 2026-09-30; a 2026-11-01; y 2026-01-01 | 20 | 100 | false
            left and back within a day is one day    | a 2026-10-15 o 30; a 2026-10-20 n 70 | a 2026-01-01 2026-10-15; a 2026-10-15 | 30 | 100 | false
            who never sat does not count             | z 2026-11-01 o 60; a 2026-11-01 n 60 | a 2026-01-01 | 0 | 60 | false
            """)
    void whatCounts(String says, @Nullable String log, String pair, int operator, int all, boolean above) {
        var share = OperatorShare.of(log(log), pair(pair), Quarter.upTo(LocalDate.of(2026, 11, 30)));

        assertThat(share).as(says).isEqualTo(new OperatorShare(operator, all));
        assertThat(share.isAbove(30)).as(says).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, false",
        "1, 3, 334, false",
        "601, 2000, 301, true",
        "540, 1800, 300, true",
        "1799, 1799, 1000, false",
        "265000, 265000, 1000, true",
    })
    void inPerCentOnlyWhatIsThirtyHoursAndNeverRoundedDown(int operator, int all, int thousandths, boolean telling) {
        var share = new OperatorShare(operator, all);

        assertThat(share.thousandths()).isEqualTo(thousandths);
        assertThat(share.isTelling()).isEqualTo(telling);
    }

    private static List<SpentMinutes> log(@Nullable String log) {
        return log == null
                ? List.of()
                : Arrays.stream(log.split("; "))
                        .map(it -> it.split(" "))
                        .map(it -> new SpentMinutes(
                                who(it[0]), LocalDate.parse(it[1]), role(it[2]), Integer.parseInt(it[3])))
                        .toList();
    }

    private static List<Sitting> pair(String pair) {
        return Arrays.stream(pair.split("; "))
                .map(it -> it.split(" "))
                .map(it ->
                        new Sitting(who(it[0]), LocalDate.parse(it[1]), it.length > 2 ? LocalDate.parse(it[2]) : null))
                .toList();
    }

    private static UUID who(String letter) {
        return switch (letter) {
            case "a" -> AWA;
            case "y" -> YANN;
            default -> ZOE;
        };
    }

    private static CatalystRole role(String letter) {
        return switch (letter) {
            case "o" -> CatalystRole.OPERATOR;
            case "i" -> CatalystRole.INCUBATOR;
            default -> CatalystRole.ANIMATOR;
        };
    }
}
