package org.maillage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.imports.FileKind.Count;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Words;

/** What stands in the columns of a row, below which names, and what is noted of a file. */
@InFrench
class TableRowTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "unknown", textBlock = """
            12            | 12
            ' 1 234,5 '   | 1234.5
            1\u202f234    | 1234
            -3            | -3
            1.5E3         | 1.5E+3
            ''            | unknown
            s             | unknown
            ND            | unknown
            n/a           | unknown
            null          | unknown
            """)
    void aNumberMayBeWrittenInManyWaysAndKeptSecret(String typed, @Nullable BigDecimal number) {
        assertThat(row(typed).number(0).orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"douze", "1.2.3", "1,234,567", "--1", "10000000001", "1e99", "0x1F", "12 km"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> row(typed).number(0))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(Words.say(it.reason()))
                                .contains(it.values().getFirst()));
    }

    @Test
    void thereAreNoFewerThanNoThings() {
        assertThat(row("0").quantity(0)).contains(BigDecimal.ZERO);
        assertThat(row("s").quantity(0)).isEmpty();
        assertThatThrownBy(() -> row("-1").quantity(0))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("negative"));
    }

    @Test
    void aNameIsPrintedInFrenchAndNeverEmpty() {
        assertThat(row(" L'Haÿ-les-Roses ").name(0)).isEqualTo("L’Haÿ-les-Roses");
        assertThatThrownBy(() -> row("  ").name(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> row("é".repeat(201)).name(0)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a;b;c,      true
            a;b,        false
            a;b;c;;,    true
            a;b;c;d,    false
            """)
    void aRowHasAFieldBelowEachName(String fields, boolean sound) {
        var header = new TableHeader(List.of("Nom", "Ville", "CP"));
        var split = Arrays.asList(fields.split(";", -1));

        if (sound) {
            assertThat(TableRow.of(2, header, split).text(2)).isEqualTo("c");
        } else {
            assertThatThrownBy(() -> TableRow.of(2, header, split)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aColumnThatIsNotThereIsEmpty() {
        assertThat(row("x").text(-1)).isEmpty();
        assertThat(row("x").number(-1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nom;Ville;CP           | nom,ville,cp
            \uFEFFNom;\u200BVille  | nom,ville
            Code\u00a0postal; Rue  | code postal,rue
            Nom;nom;NOM            | nom,nom (2),nom (3)
            Nom;;                  | nom,,
            """)
    void namesAreReadWithoutWhatNobodySeesAndKeptApart(String typed, String names) {
        assertThat(String.join(",", new TableHeader(Arrays.asList(typed.split(";", -1))).names()))
                .isEqualTo(names);
    }

    @Test
    void aColumnIsFoundByTheFirstOfItsNames() {
        var header = new TableHeader(List.of("Ville", "Commune"));

        assertThat(header.place("commune", "ville")).isEqualTo(1);
        assertThat(header.place("cp")).isEqualTo(-1);
        assertThat(header.hasAll("ville", "commune")).isTrue();
        assertThat(header.hasAll("ville", "cp")).isFalse();
        assertThat(header.hasAny("cp", "ville")).isTrue();
    }

    @Test
    void longWordsAreShownByTheirBeginning() {
        assertThat(TableRow.shortened("é".repeat(40))).hasSize(40);
        assertThat(TableRow.shortened("é".repeat(41))).isEqualTo("é".repeat(40) + "…");
    }

    /** Something changes, and nothing forbids it: then the file can be taken. */
    @ParameterizedTest
    @CsvSource({"true, false, true", "true, true, false", "false, false, false"})
    void aFileIsTakenThatChangesSomethingAndIsNotForbidden(boolean changes, boolean forbidden, boolean may) {
        var findings = new RowFindings();
        findings.count("lines");
        findings.refuse(3, new Refused("name"));
        if (forbidden) {
            findings.forbid(new Refused("name"));
        }

        var preview = findings.toPreview(changes ? List.of(new Count("communes", 2)) : new ArrayList<>());

        assertThat(preview.applicable()).isEqualTo(may);
        assertThat(preview.refusals()).hasSize(forbidden ? 2 : 1);
        assertThat(preview.counts()).last().extracting(Count::number).isEqualTo(forbidden ? 2L : 1L);
    }

    private static TableRow row(String... fields) {
        return new TableRow(2, List.of(fields));
    }
}
