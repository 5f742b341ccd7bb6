package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.directory.imports.Import.Options;
import org.maillage.directory.imports.Import.State;
import org.maillage.directory.imports.ImportPages.Figure;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Words;
import org.maillage.table.Table;

/** Where an import of actors stands, and what is told of its rows. */
@InFrench
class ImportTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            MAPPING,  false
            WAITING,  true
            READING,  true
            READ,     false
            APPLYING, true
            APPLIED,  false
            UNDOING,  true
            UNDONE,   false
            FAILED,   false
            """)
    void somethingIsAtWorkUntilSomebodyHasToSayWhatFollows(State state, boolean atWork) {
        assertThat(of(state, Map.of()).isAtWork()).isEqualTo(atWork);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aStateIsReadFromTheWordThatIsKept(State state) {
        assertThat(State.of(state.column())).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            new=3,               true
            changed=1,           true
            own=2,               true
            same=9,              false
            refused=2,           false
            rows=9;same=9,       false
            rows=9;new=1;same=8, true
            """)
    void aFileIsAppliedThatWouldChangeSomething(String counts, boolean applicable) {
        assertThat(of(State.READ, counts(counts)).isApplicable()).isEqualTo(applicable);
    }

    /** That nothing is new or refused is worth telling once rows were read; other zeros are not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new=3                     | new
            refused=1;own=2           | refused,own
            rows=2;same=2             | rows,new,changed,same,refused
            """)
    void theCountsThatMatterAreTold(String counts, String told) {
        var words = FormatCounts.of(of(State.READ, counts(counts))).stream()
                .map(Figure::words)
                .toList();

        assertThat(words)
                .containsExactlyInAnyOrderElementsOf(List.of(told.split(",")).stream()
                        .map(it -> Words.say("directory.import.count." + it
                                + (counts(counts).getOrDefault(it, 0L) <= 1 ? ".one" : "")))
                        .toList());
    }

    @Test
    void manyAreSetApartAndOneIsSaidAsOne() {
        var figures = FormatCounts.of(of(State.READ, Map.of("new", 12_345L, "changed", 1L)));

        assertThat(figures)
                .extracting(it -> it.number().replace('\u202f', '_'))
                .containsExactlyInAnyOrder("12_345", "1");
        assertThat(figures.stream().map(Figure::words).distinct()).hasSize(2);
    }

    @Test
    void itsRowsWaitInTablesOfItsNumber() {
        assertThat(of(State.READ, Map.of()).sql("select from {staged} join {matched} using (line)"))
                .isEqualTo("select from directory.staged_7 join directory.matched_7 using (line)");
    }

    private static Map<String, Long> counts(String typed) {
        return new HashMap<>(List.of(typed.split(";")).stream()
                .map(it -> it.split("="))
                .collect(Collectors.toMap(it -> it[0], it -> Long.valueOf(it[1]))));
    }

    private static Import of(State state, Map<String, Long> counts) {
        return new Import(
                new UUID(0, 1),
                7,
                "actors.csv",
                "",
                "mapped",
                "list",
                null,
                null,
                Options.NONE,
                new Table.Look("csv", "UTF-8", ";"),
                state,
                counts,
                0,
                0,
                "",
                Instant.EPOCH);
    }
}
