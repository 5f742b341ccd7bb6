package org.maillage.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would take for a formula leaves as words. */
class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://x.example\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\tx",
                "\r=1",
                "-",
                "+",
                "-cmd|' /C calc'!A0",
                "+33 (0)2 99"
            })
    void whatBeginsAsAFormulaGetsAnApostrophe(String words) {
        assertThat(SafeCell.of(words)).isEqualTo("'" + words);
        assertThat(SafeCell.read("'" + words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Les Jardins",
                "L’été = 3 mois",
                "a@b.org",
                "-2.08",
                "-2,08",
                "+33 2 99 00 00 00",
                "+12",
                "02 99 00 00 00",
                "1-2",
                " =1",
                "'déjà"
            })
    void wordsAndNumbersStayAsTheyAre(String words) {
        assertThat(SafeCell.of(words)).isEqualTo(words);
        assertThat(SafeCell.read(words)).isEqualTo(words);
    }

    @Test
    void aFileForSpreadsheetsHasAMarkSemicolonsAndNoFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new SafeCsv(out)) {
            csv.row(List.of("Nom", "Description"));
            csv.row(List.of("=A1", "L’un; l’autre"));
            csv.row(List.of("dit « \"Le Port\" »", "deux\nlignes"));
        }

        assertThat(out.toString(UTF_8).replace("\r\n", "\n")).isEqualTo("""
                        \uFEFFNom;Description
                        '=A1;"L’un; l’autre"
                        "dit « ""Le Port"" »";"deux
                        lignes"
                        """);
    }
}
