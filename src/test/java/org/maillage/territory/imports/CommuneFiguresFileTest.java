package org.maillage.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.imports.FileKind.Count;
import org.maillage.table.RowFindings;
import org.maillage.table.TableFile;
import org.maillage.table.Unreadable;
import org.maillage.territory.CommuneCodes;
import org.springframework.context.i18n.LocaleContextHolder;

class CommuneFiguresFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CommuneCodes codes = new CommuneCodes(List.of("01001", "01002", "2A004", "75056", "97411", "97105"));
    private final RowFindings findings = new RowFindings();

    @TempDir
    Path folder;

    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(java.util.Locale.ENGLISH);
        codes.addFormer("01003", "01001", "former");
        codes.addFormer("01009", "01001", "former");
        codes.addFormer("01009", "01002", "former");
        codes.addFormer("75101", "75056", "arrondissement");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            01001,46.1,4.9,ten      | “ten” is not a number
            01001,46.1,4.9,-3       | “-3” is negative
            01001,46.1,4.9,1e99     | “1e99” is not a number
            01001,46.1,4.9,0x1F     | “0x1F” is not a number
            01001,95,4.9,3          | there is no point 95, 4.9: a latitude is from −90 to 90, a longitude from −180 to 180
            01001,4.9,46.1,3        | latitude 4.9 and longitude 46.1 seem to be swapped
            01001,0,0,3             | the point 0, 0 is not where the commune 01001 is
            97105,43.4,-8.2,3       | the point 43.4, -8.2 is not where the commune 97105 is
            01001,46.1,,3           | latitude and longitude go together: one is missing
            01001,north,4.9,3       | “north” is not a number
            99999,46.1,4.9,3        | no commune has or ever had the code 99999
            Lyon,45.7,4.8,3         | “Lyon” is not a commune code
            01009,46.1,4.9,3        | the former commune 01009 is divided between 01001, 01002
            01001,46.1              | number of columns: 2 instead of 4
            01001,46.1,4.9,3,4      | number of columns: 5 instead of 4
            01001,46.1,4.9,"3⏎4"    | a line break in a value, perhaps a quote that is not closed
            """)
    void refusesALineAndSaysWhy(String line, String reason) throws IOException {
        var file = file("insee_com,lat,lng,population_2021\n" + line.replace('⏎', '\n') + "\n");

        read(file);

        assertThat(findings.toPreview(List.of()).refusals())
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason))
                .satisfies(it -> assertThat(it.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            insee_com,population_2021⏎01001,832|,
            insee_com;population_2021⏎01001;832|;
            insee_com→population_2021⏎01001→832|→
            population_2021;unknown;INSEE_COM⏎832;x;01001|;
            "insee_com","population_2021"⏎"01001","832"|,
            A title, with commas⏎⏎insee_com;population_2021⏎01001;832|;
            """)
    void readsTheSameFromManyForms(String text, String separator) throws IOException {
        for (var end : List.of("\n", "\r\n")) {
            for (var start : List.of("", "\uFEFF")) {
                var file = file(start + text.replace("⏎", end).replace('→', '\t') + end);

                assertThat(read(file)).containsExactly("01001 population 2021 832");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            832       | 832
            831,7     | 831.7
            831.7     | 831.7
            1 234,5   | 1234.5
            1 234     | 1234
            1e+05     | 100000
            """)
    void readsNumbersAsPeopleWriteThem(String written, String read) throws IOException {
        var file = file("codgeo;P21_POP\n01001;" + written + "\n");

        assertThat(read(file)).containsExactly("01001 population 2021 " + read);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ``
            s
            nd
            N/A
            """)
    void leavesOutWhatTheFileDoesNotKnow(String written) throws IOException {
        var file = file("codgeo;P21_POP;SUPERF\n01001;" + written + ";15,95\n");

        assertThat(read(file)).containsExactly("01001 area 2021 15.95");
        assertThat(findings.toPreview(List.of()).refusals()).isEmpty();
    }

    @Test
    void readsAllFiguresOfTheComparisonOfTerritories() throws IOException {
        var file = file("""
                CODGEO;LIBGEO;P22_POP;P16_POP;SUPERF;NAIS23;DECESD23;P22_MEN;P22_LOG;P22_POP1564;P22_ACT1564;P22_CHOM1564;MED21
                2A004;Ajaccio;1;2;3;4;5;6;7;8;9;10;11
                """);

        assertThat(read(file))
                .containsExactlyInAnyOrder(
                        "2A004 population 2022 1",
                        "2A004 population 2016 2",
                        "2A004 area 2023 3",
                        "2A004 births 2023 4",
                        "2A004 deaths 2023 5",
                        "2A004 households 2022 6",
                        "2A004 population_15_64 2022 8",
                        "2A004 active_15_64 2022 9",
                        "2A004 unemployed_15_64 2022 10");
    }

    @Test
    void addsUpCommunesThatAreOneNow() throws IOException {
        var file = file("insee_com,population_2021\n01001,800\n01003,200\n");

        assertThat(read(file)).containsExactly("01001 population 2021 1000");
    }

    @Test
    void knowsNoSumOfWhichAPartIsNotKnown() throws IOException {
        var file = file("insee_com,population_2021,naissances_2022\n01001,800,3\n01003,many,4\n");

        assertThat(read(file)).isEmpty();
    }

    @Test
    void passesOverPartsOfCommunes() throws IOException {
        var file = file("""
                insee_com,commune_type,population_2021
                75056,COM,2000000
                75101,ARM,16000
                01003,COMD,200
                """);

        assertThat(read(file)).containsExactly("75056 population 2021 2000000");
        assertThat(count("Parts of communes skipped")).isEqualTo(2);
    }

    @Test
    void doesNotCountAnArrondissementTwiceThatIsNotCalledSo() throws IOException {
        var file = file("codgeo;p21_pop\n75056;2000000\n75101;16000\n");

        assertThat(read(file)).containsExactly("75056 population 2021 2000000");
    }

    @Test
    void givesBackTheZeroThatASpreadsheetTook() throws IOException {
        var file = file("insee_com,population_2021\n1001,800\n");

        assertThat(read(file)).containsExactly("01001 population 2021 800");
        assertThat(count("Codes that had lost their zero")).isEqualTo(1);
    }

    @Test
    void takesACommuneOnceThatHasALineForEachPostalCode() throws IOException {
        var file = file("insee_com,code_postal,population_2021\n01001,01190,800\n01001,01380,800\n");

        assertThat(read(file)).containsExactly("01001 population 2021 800");
        assertThat(findings.toPreview(List.of()).refusals()).isEmpty();
    }

    @Test
    void refusesASecondLineThatSaysSomethingElse() throws IOException {
        var file = file("insee_com,population_2021\n01001,800\n01001,801\n");

        assertThat(read(file)).containsExactly("01001 population 2021 800");
        assertThat(findings.toPreview(List.of()).refusals()).hasSize(1);
    }

    @Test
    void readsWindowsLetters() throws IOException {
        var path = Files.write(
                folder.resolve("windows.csv"), "insee_com;nom;population_2021\n01001;Dé;1\n".getBytes(WINDOWS));

        assertThat(read(path)).containsExactly("01001 population 2021 1");
    }

    @Test
    void refusesAFileWhoseQuoteStaysOpen() throws IOException {
        var file = file("insee_com,population_2021\n01001,\"800\n01002,900\n");

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("cannot be told apart");
    }

    @Test
    void refusesALineThatNeverEndsWithoutHoldingItInMemory() throws IOException {
        var path = folder.resolve("long.csv");
        try (var out = Files.newBufferedWriter(path)) {
            out.write("insee_com,population_2021\n");
            var part = "9".repeat(1 << 20);
            for (var i = 0; i < 200; i++) {
                out.write(part);
            }
        }

        assertThatThrownBy(() -> read(path)).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        var path = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

        assertThatThrownBy(() -> read(path)).isInstanceOf(Unreadable.class).hasMessageContaining("not a text file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name,population_2021
            insee_com,name
            insee_com,lat
            insee_com,population
            """)
    void doesNotKnowAFileWithoutItsColumns(String header) throws IOException {
        assertThat(TableFile.find(file(header + "\n"), CommuneFiguresFile::knows))
                .isEmpty();
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("file.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The figures that a file gives, as commune, measure, year and value. */
    private List<String> read(Path path) {
        var table = TableFile.find(path, CommuneFiguresFile::knows).orElseThrow();
        var columns = FigureColumn.among(table.header());
        var latest = columns.stream().mapToInt(FigureColumn::year).max().orElse(0);
        var dated = columns.stream().map(it -> it.orOf(latest)).toList();
        return new CommuneFiguresFile(table, dated, codes)
                .read(findings)
                .figures()
                .map(CommuneTotals.Figure::toString)
                .toList();
    }

    private long count(String what) {
        return findings.toPreview(List.of()).counts().stream()
                .collect(Collectors.toMap(Count::what, Count::number))
                .getOrDefault(what, 0L);
    }
}
