package org.maillage.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.exchange.meeting.Somebody.Same;
import org.maillage.exchange.meeting.SortList.Row;
import org.maillage.exchange.meeting.SortList.Sorted;

/** Who of a list is new, who stands there, and of whom somebody must be asked. */
class SortListTest {

    /** Lines are name/structure/address, apart by +; F is fresh, K known, ? asked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Awa//a@x.fr + Awa//b@x.fr                | Awa//a@x.fr + Awa//b@x.fr             | 0 | 0
            Awa/Lien/a@x.fr + Awa/Lien/b@x.fr        | Awa/Lien/a@x.fr + Awa/Lien/b@x.fr     | 0 | 0
            Awa/Lien/a@x.fr + awa/lien/a@x.fr        | Awa/Lien/a@x.fr                       | 1 | 0
            Awa//a@x.fr + Awa Traoré//a@x.fr         | Awa//a@x.fr                           | 1 | 0
            Awa/Lien/ + AWA/lien/                    | Awa/Lien/                             | 1 | 0
            Awa/Lien/ + Awa/Cap/                     | Awa/Lien/ + Awa/Cap/                  | 0 | 0
            Awa/Lien/a@x.fr + Awa/Cap/               | Awa/Lien/a@x.fr + Awa/Cap/            | 0 | 0
            Awa/Lien/a@x.fr + Awa/Lien/              | Awa/Lien/a@x.fr                       | 0 | 1
            Awa/Lien/ + Awa/Lien/a@x.fr              | Awa/Lien/                             | 0 | 1
            Awa/Lien/a@x.fr + Awa//                  | Awa/Lien/a@x.fr                       | 0 | 1
            Awa/Lien/ + Awa//                        | Awa/Lien/                             | 0 | 1
            Awa//a@x.fr + Awa//b@x.fr + Awa//        | Awa//a@x.fr + Awa//b@x.fr             | 0 | 1
            Awa// + Luc// + Awa//                    | Awa// + Luc//                         | 1 | 0
            """)
    void tellsThemApart(String list, String fresh, int known, int asked) {
        var sorted = sort(list, Map.of());

        assertThat(words(sorted)).isEqualTo(fresh);
        assertThat(sorted.known()).hasSize(known);
        assertThat(sorted.questions()).hasSize(asked);
    }

    @Test
    void whatIsAnsweredIsDone() {
        var list = "Awa/Lien/ + Awa//a@x.fr";

        assertThat(words(sort(list, Map.of(1, Same.NO)))).isEqualTo("Awa/Lien/ + Awa//a@x.fr");
        assertThat(words(sort(list, Map.of(1, Same.YES))))
                .as("with what both say")
                .isEqualTo("Awa/Lien/a@x.fr");
        assertThat(sort(list, Map.of(0, Same.YES)).questions())
                .as("the answer is to its own line")
                .hasSize(1);
        assertThat(words(sort("Awa//a@x.fr + Awa//b@x.fr + Awa/Lien/", Map.of(2, Same.YES))))
                .as("of several who may be meant none gains it")
                .isEqualTo("Awa//a@x.fr + Awa//b@x.fr");
    }

    @Test
    void oneOfTheListIsAskedOfThoseWhoStandThereAndCompletesThem() {
        var there = List.of(guest("Awa", "", null));
        var row = List.of(row("Awa/Lien/a@x.fr"));

        var asked = SortList.sort(row, there, Set.of(), Map.of());
        assertThat(asked.questions())
                .singleElement()
                .satisfies(it -> assertThat(it.like().name()).isEqualTo("Awa"));
        assertThat(asked.completed()).isEmpty();
        var same = SortList.sort(row, there, Set.of(), Map.of(0, Same.YES));
        assertThat(same.completed())
                .containsExactly(
                        new SortList.Completed(there.getFirst().id(), new Somebody("Awa", "Lien", "a@x.fr", "")));
        assertThat(same.fresh()).isEmpty();
    }

    @Test
    void twoSheetsOfOneNameAreTwo() {
        var one = new Row(0, new Somebody("Comité des fêtes", "", "", ""), UUID.randomUUID(), "");
        var other = new Row(0, new Somebody("Comité des fêtes", "", "", ""), UUID.randomUUID(), "");

        assertThat(SortList.sort(List.of(one, other, one), List.of(), Set.of(), Map.of())
                        .fresh())
                .containsExactly(one, other);
    }

    @Test
    void whoeverIsOpposedIsAskedNothing() {
        var sorted =
                SortList.sort(List.of(row("Awa//a@x.fr"), row("Luc//l@x.fr")), List.of(), Set.of("a@x.fr"), Map.of());

        assertThat(sorted.opposed()).hasSize(1);
        assertThat(words(sorted)).isEqualTo("Luc//l@x.fr");
    }

    private static Sorted sort(String list, Map<Integer, Same> answers) {
        return SortList.sort(
                Arrays.stream(list.split(" \\+ ")).map(SortListTest::row).toList(), List.of(), Set.of(), answers);
    }

    private static Row row(String words) {
        var parts = words.strip().split("/", -1);
        return new Row(0, new Somebody(parts[0], parts[1], parts[2], ""), null, "");
    }

    private static String words(Sorted sorted) {
        return sorted.fresh().stream()
                .map(it -> it.who().name() + "/" + it.who().structure() + "/"
                        + it.who().email())
                .collect(Collectors.joining(" + "));
    }

    private static Guest guest(String name, String structure, @org.jspecify.annotations.Nullable String email) {
        return new Guest(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                structure,
                email,
                "",
                null,
                null,
                null,
                null,
                null,
                1,
                false,
                null,
                null,
                null,
                null,
                null);
    }
}
