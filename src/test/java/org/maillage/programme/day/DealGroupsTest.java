package org.maillage.programme.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.programme.day.DealGroups.Seated;
import org.maillage.programme.day.DealGroups.Two;

/** Groups of those present: pairs apart, equal sizes, those together who met least, the same each time. */
class DealGroupsTest {

    @ParameterizedTest
    @CsvSource({"10, 5", "10, 2", "10, 10", "10, 3", "2, 2", "5, 3", "40, 16", "100, 20"})
    void theTwoOfAPairAreApartAndGroupsAreOfOneSize(int pairs, int groups) {
        var people = pairs(pairs);

        var dealt = new DealGroups(people, groups, Map.of()).deal(0, Map.of());

        assertThat(dealt).hasSize(2 * pairs);
        assertThat(pairsTogether(people, dealt)).isZero();
        var sizes = dealt.values().stream()
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
                .values();
        assertThat(sizes).hasSize(groups);
        assertThat(sizes.stream().mapToLong(it -> it).max().getAsLong()
                        - sizes.stream().mapToLong(it -> it).min().getAsLong())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void threeTimesInGroupsOfFourNobodyMeetsAgain() {
        var people = pairs(10);
        var met = new HashMap<Two, Integer>();
        for (var time = 0; time < 3; time++) {
            var dealt = new DealGroups(people, 5, met).deal(0, Map.of());
            together(dealt).forEach(it -> assertThat(met).doesNotContainKey(it));
            together(dealt).forEach(it -> met.merge(it, 1, Integer::sum));
        }
    }

    /** Twenty people can meet so many others and no more: who must meet again has met few times. */
    @Test
    void whereSomeMustMeetAgainItIsThoseWhoMetLeast() {
        var people = pairs(6);
        var met = new HashMap<Two, Integer>();
        for (var time = 0; time < 8; time++) {
            together(new DealGroups(people, 3, met).deal(0, Map.of())).forEach(it -> met.merge(it, 1, Integer::sum));
        }

        assertThat(met.values().stream().mapToInt(it -> it).max().getAsInt()).isLessThanOrEqualTo(4);
    }

    @Test
    void theSameIsDealtTheSameWay() {
        var people = pairs(10);
        var other = new ArrayList<>(people);
        java.util.Collections.reverse(other);

        assertThat(new DealGroups(other, 5, Map.of()).deal(3, Map.of()))
                .isEqualTo(new DealGroups(people, 5, Map.of()).deal(3, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "3, 2", "10, 5"})
    void shuffledAgainTheyAreOthers(int pairs, int groups) {
        var people = pairs(pairs);
        var dealer = new DealGroups(people, groups, Map.of());
        var dealt = dealer.deal(0, Map.of());
        for (var shuffle = 1; shuffle < 10; shuffle++) {
            var again = dealer.deal(shuffle, dealt);
            assertThat(together(again)).isNotEqualTo(together(dealt));
            dealt = again;
        }
    }

    /** People, wanted in a group; how many groups that makes. */
    @ParameterizedTest
    @CsvSource({"10, 4, 5", "10, 3, 7", "10, 20, 2", "5, 4, 3", "2, 3, 2", "2, 4, 2"})
    void aSizeMakesSoManyGroups(int pairs, int size, int groups) {
        assertThat(DealGroups.groupsOf(size, pairs(pairs))).isEqualTo(groups);
    }

    @Test
    void whoCameInForSomebodyIsApartFromBothOfThePair() {
        var people = new ArrayList<>(pairs(4));
        people.add(new Seated(new UUID(1, 999), people.getFirst().place()));

        assertThat(DealGroups.largestPlace(people)).isEqualTo(3);
        assertThat(pairsTogether(people, new DealGroups(people, 3, Map.of()).deal(0, Map.of())))
                .isZero();
    }

    private static List<Seated> pairs(int pairs) {
        var people = new ArrayList<Seated>();
        for (var pair = 0; pair < pairs; pair++) {
            for (var seat = 0; seat < 2; seat++) {
                people.add(new Seated(new UUID(1, pair * 2 + seat), new UUID(2, pair)));
            }
        }
        return people;
    }

    private static long pairsTogether(List<Seated> people, Map<UUID, Integer> dealt) {
        var places = people.stream().collect(Collectors.toMap(Seated::person, Seated::place));
        return together(dealt).stream()
                .filter(it -> Objects.equals(places.get(it.one()), places.get(it.other())))
                .count();
    }

    private static Set<Two> together(Map<UUID, Integer> dealt) {
        var together = new HashSet<Two>();
        dealt.forEach((one, number) -> dealt.forEach((other, same) -> {
            if (number.equals(same) && !one.equals(other)) {
                together.add(Two.of(one, other));
            }
        }));
        return together;
    }
}
