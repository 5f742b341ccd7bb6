package org.maillage.pathway.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.imports.FileKind.Refusal;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.PartialDate;
import org.maillage.shared.Text;

/** What is taken of a YAML file of a stranger, and what is said of what is wrong with it. */
@InFrench
class YamlTextTest {

    private static final String HEAD = "maillage: template/1\n";

    @TempDir
    Path folder;

    /** Aliases grow without end, types make objects, a second document says something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: &x [1]\\nb: *x         | 2
            a: &x 1                   | 2
            --- \\na: 1\\n---\\nb: 2  | 2
            a: [1                     | 2
            a: b: c                   | 2
            \\ta: 1                   | 2
            """)
    void onlyPlainMappingsAreTaken(String text, int line) {
        var faults = new Faults();

        var entries = new YamlText(HEAD + text.replace("\\n", "\n").replace("\\t", "\t")).entries("template/1", faults);

        assertThat(entries).isEmpty();
        assertThat(faults.list()).isNotEmpty();
        assertThat(faults.list().getFirst().line()).isEqualTo(line);
    }

    @Test
    void whatIsNestedWithoutEndIsNotRead() {
        var faults = new Faults();

        assertThat(new YamlText(HEAD + "a: " + "[".repeat(50) + "]".repeat(50)).entries("template/1", faults))
                .isEmpty();
        assertThat(faults.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a\n- b", "du texte", "12"})
    void whatIsNoMappingIsRefused(String text) {
        var faults = new Faults();

        assertThat(new YamlText(text).entries("template/1", faults)).isEmpty();
        assertThat(faults.list()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"template/1, 0", "template/2, 1", "edition/1, 1"})
    void aFileIsOfTheKindThatItsFirstEntryNames(String wanted, int wrong) {
        var faults = new Faults();

        new YamlText(HEAD).entries(wanted, faults);

        assertThat(faults.list()).hasSize(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maillage: template/1            | template | true
            maillage: "template/1"          | template | true
            # un modèle\\nmaillage: template/1 | template | true
            maillage: edition/1             | template | false
            titre: maillage: template/1     | template | false
            """)
    void aFileSaysInItsFirstLinesWhatItIs(String text, String kind, boolean says) throws IOException {
        var file = Files.writeString(folder.resolve("f.yaml"), text.replace("\\n", "\n"));

        assertThat(YamlText.says(file, kind)).isEqualTo(says);
    }

    @Test
    void aFileThatIsNotThereSaysNothing() {
        assertThat(YamlText.says(folder.resolve("gone.yaml"), "template")).isFalse();
    }

    @Test
    void lettersAreThoseOfUtf8() throws IOException {
        var faults = new Faults();
        var file = Files.write(folder.resolve("f.yaml"), "titre: été".getBytes(ISO_8859_1));

        assertThat(YamlText.of(file, faults)).isEmpty();
        assertThat(faults.list()).hasSize(1);
        Files.write(file, "titre: été".getBytes(UTF_8));
        assertThat(YamlText.of(file, faults).map(YamlText::text)).contains("titre: été");
    }

    @Test
    void whatHasNoValueIsNotWritten() {
        var tree = CommonParts.tree(
                "title", Text.french("L’été"),
                "certainty", Certainty.RECONSTRUCTED,
                "on", PartialDate.parse("2018-05"),
                "note", null,
                "sources", List.of(),
                "themes", List.of("a", "b"));

        assertThat(YamlText.write(tree)).isEqualTo("""
                title:
                  fr: L’été
                certainty: reconstructed
                'on': 2018-05
                themes:
                - a
                - b
                """);
    }

    @Test
    void faultsAreInTheOrderOfTheLinesAndFiftyAtMost() {
        var faults = new Faults();
        for (var line = 80; line > 0; line--) {
            faults.add(line, "missing", "title");
        }

        assertThat(faults.list()).hasSize(50);
        assertThat(faults.list().getFirst().line()).isEqualTo(31);
        assertThat(faults.list().getLast().line()).isEqualTo(80);
    }

    /** Nothing is applied of a file with one fault. */
    @ParameterizedTest
    @CsvSource({"true, false, true", "true, true, false", "false, false, false", "false, true, false"})
    void aFileIsAppliedThatChangesSomethingAndHasNoFault(boolean changes, boolean faulty, boolean applicable) {
        var findings = new YamlFindings(List.of(), new ArrayList<>(), new ArrayList<>());
        if (changes) {
            findings.change("part-title");
        }
        if (faulty) {
            findings.fault(7, "missing", "title");
        }

        var preview = findings.preview();

        assertThat(preview.applicable()).isEqualTo(applicable);
        assertThat(preview.samples().isEmpty())
                .as("it is always said what would change")
                .isEqualTo(!changes && faulty);
        assertThat(preview.refusals()).extracting(Refusal::line).isEqualTo(faulty ? List.of(7L, 0L) : List.of());
        if (applicable) {
            findings.refuseUnlessApplicable();
        } else {
            assertThatThrownBy(findings::refuseUnlessApplicable)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(faulty ? "7" : "");
        }
    }

    @Test
    void aWordGivenTwiceIsNamed() {
        var faults = new Faults();
        var file = new YamlText(HEAD + "themes: []\n")
                .entries("template/1", faults)
                .orElseThrow();

        CommonParts.unique(file, "themes", Arrays.asList("a", "b", "a"));

        assertThat(faults.list()).hasSize(1);
        assertThat(faults.list().getFirst().line()).isEqualTo(2);
        assertThat(faults.list().getFirst().sentence()).contains("a");
    }

    @Test
    void onlyFilesWithoutFaultsAreSound() {
        var faults = new Faults();
        assertThat(new Reading<>("x", faults.list(), Map.of("note", 4)).sound()).contains("x");
        assertThat(new Reading<>("x", faults.list(), Map.of("note", 4)).line("note"))
                .isEqualTo(4);
        assertThat(new Reading<>("x", faults.list(), Map.of()).line("note")).isEqualTo(1);
        faults.add(3, "missing", "title");
        assertThat(Reading.failed(faults).sound()).isEmpty();
        assertThat(new Reading<>("x", faults.list(), Map.of()).sound()).isEmpty();
    }
}
