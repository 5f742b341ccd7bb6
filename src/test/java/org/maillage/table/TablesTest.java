package org.maillage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatMixesLettersIsReadRight() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write("nom;commune\nÉpicerie;Redon\n".getBytes(StandardCharsets.UTF_8));
        out.write("Café;Redon\n".getBytes(Charset.forName("windows-1252")));

        var table = Tables.guess(file("mixed.csv", out.toByteArray()), TablesTest::known);

        assertThat(rows(table)).containsExactly("2 [Épicerie, Redon]", "3 [Café, Redon]");
        assertThat(table.look()).isEqualTo(new Table.Look("csv", "windows-1252", ";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkAtTheBeginningDecides(String charset) throws IOException {
        var bytes = "\uFEFFnom\tcommune\nÉpicerie\tRedon\n".getBytes(Charset.forName(charset));

        assertThat(rows(Tables.guess(file("marked.txt", bytes), TablesTest::known)))
                .containsExactly("2 [Épicerie, Redon]");
    }

    @Test
    void aSheetOfAWorkbookIsATableWhereverItBegins() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Maillage", "1.0")) {
            var sheet = book.newWorksheet("Acteurs");
            sheet.value(0, 0, "Nos acteurs");
            sheet.value(2, 0, "nom");
            sheet.value(2, 1, "siret");
            sheet.value(2, 2, "création");
            sheet.value(3, 0, "Épicerie");
            sheet.value(3, 1, 73282932000074L);
            sheet.value(3, 2, LocalDate.of(2012, 3, 15));
            sheet.style(3, 2).format("dd/mm/yyyy").set();
        }

        var table = Tables.guess(file("acteurs.xlsx", bytes.toByteArray()), TablesTest::known);

        assertThat(table.header().typed()).containsExactly("nom", "siret", "création");
        assertThat(rows(table)).containsExactly("4 [Épicerie, 73282932000074, 2012-03-15]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"name\": \"Épicerie\", \"geo\": {\"latitude\": 47.6}, \"tags\": [\"a\", \"b\"]}]",
                "{\"licence\": \"x\", \"data\": [{\"name\": \"Épicerie\", \"geo\": {\"latitude\": 47.6}, \"tags\": [\"a\", \"b\"]}]}",
                "{\"Epicerie\": {\"name\": \"Épicerie\", \"geo\": {\"latitude\": 47.6}, \"tags\": [\"a\", \"b\"]}}",
            })
    void objectsAreRowsWhereverTheyStand(String json) throws IOException {
        var table = Tables.guess(file("acteurs.json", json.getBytes(StandardCharsets.UTF_8)), TablesTest::known);

        assertThat(table.header().typed()).containsExactly("name", "geo.latitude", "tags");
        assertThat(rows(table)).containsExactly("1 [Épicerie, 47.6, a, b]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\": ", "{\"a\": 1}", "[]", "[1, 2]"})
    void whatIsNoSoundJsonIsRefusedWithASentence(String json) throws IOException {
        var file = file("acteurs.json", json.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Tables.guess(file, TablesTest::known)).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatIsPackedToExplodeIsNotUnpacked() throws IOException {
        var file = zip("xl/workbook.xml", "0".repeat(1 << 20).repeat(32));

        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> Tables.guess(file, TablesTest::known)).isInstanceOf(Unreadable.class);
    }

    @Test
    void entitiesThatMakeGigabytesOutOfLinesAreNotRead() throws IOException {
        var file = zip(
                "xl/workbook.xml", "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><a>&lol2;</a>");

        assertThatThrownBy(() -> Tables.guess(file, TablesTest::known)).isInstanceOf(Unreadable.class);
    }

    @Test
    void ofTwoEntriesOfOneNameNobodyKnowsWhichIsRead() throws IOException {
        var file = zip("xl/workbook.xml", "<a/>", "xl/workboog.xml", "<a/>");
        var bytes = Files.readString(file, StandardCharsets.ISO_8859_1).replace("workboog", "workbook");
        Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Tables.guess(file, TablesTest::known)).isInstanceOf(Unreadable.class);
    }

    @Test
    void moreColumnsThanAnybodyCanBeAskedAboutAreRefused() throws IOException {
        var names = IntStream.range(0, 1_001).mapToObj(it -> "n" + it).collect(Collectors.joining(";"));
        var file = Files.writeString(folder.resolve("wide.csv"), names + "\n" + names + "\n");

        assertThatThrownBy(() -> Tables.guess(file, TablesTest::known)).isInstanceOf(Unreadable.class);
    }

    @Test
    void anObjectOfMoreNamesThanAnyProgramWritesKeepsTheFirst() throws IOException {
        var names = IntStream.range(0, 50_000)
                .mapToObj(it -> "\"n" + it + "\":1")
                .collect(Collectors.joining(",", "[{", "}]"));
        var file = Files.writeString(folder.resolve("wide.json"), names);

        assertThat(Tables.guess(file, TablesTest::known).header().names()).hasSize(300);
    }

    @Test
    void whatIsPackedAndNoWorkbookIsRefused() throws IOException {
        var file = zip("readme.txt", "hello");

        assertThatThrownBy(() -> Tables.guess(file, TablesTest::known)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aLetterOfTwoHalvesAtTheEndOfWhatIsReadAtOnceHangsNothing() throws IOException {
        for (var before = 65_528; before < 65_540; before++) {
            var text = "nom;commune\n" + "x".repeat(before - 13) + "\uD83D\uDE42;Redon\n"
                    + "Le Lien;Redon\n".repeat(9_000);
            var table = Tables.guess(file("emoji.csv", text.getBytes(StandardCharsets.UTF_8)), TablesTest::known);

            assertThat(rows(table)).hasSize(9_001);
            assertThat(rows(table).getFirst()).endsWith("x\uD83D\uDE42, Redon]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            nom;commune;mot/Lien;Redon;a/Lieu;Redon/Café;Redon;b             | 2 [Lien, Redon, a] 4 [Café, Redon, b] | 3
            nom;commune;mot/"Les "Amis" d'ici";Redon;a/Café;Redon;"b/c"      | 2 [Les "Amis" d'ici, Redon, a] 3 [Café, Redon, b/c] |
            nom;commune;mot/Lien;Redon;"a/Café;Redon;b/"Tout";Redon;c        | 3 [Café, Redon, b] 4 [Tout, Redon, c] | 2
            nom;commune;mot/Lien;Redon;"a/Café;Redon;b/Tout;Redon;"/Fin;Redon;d | 3 [Café, Redon, b] 5 [Fin, Redon, d] | 2 4
            Nos acteurs en 2026;;/nom;commune;mot/Lien;Redon;a/;;/           | 3 [Lien, Redon, a] |
            sep=,/nom,commune,mot/Lien,Redon,a                               | 3 [Lien, Redon, a] |
            nom;commune;nom/Lien;Redon;Gus                                   | 2 [Lien, Redon, Gus] |
            """)
    void whatPeopleAndProgramsWriteIsTakenRowByRow(String file, String rows, @Nullable String refused)
            throws IOException {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var table = Tables.guess(
                    file("people.csv", file.replace("/", end).getBytes(StandardCharsets.UTF_8)), TablesTest::known);
            var lines = new ArrayList<String>();
            var found = new ArrayList<String>();
            table.forEach(
                    (line, why, fields) -> lines.add(String.valueOf(line)),
                    row -> found.add(row.line() + " "
                            + row.fields().toString().replace("\r\n", "/").replaceAll("[\r\n]", "/")));

            assertThat(String.join(" ", found)).isEqualTo(rows.strip());
            assertThat(String.join(" ", lines)).isEqualTo(refused == null ? "" : refused);
        }
    }

    @Test
    void ofSeveralColumnsOfOneNameEachCanBeMeant() throws IOException {
        var table = Tables.guess(
                file("twice.csv", "Nom;Commune;\uFEFFnom;Code\u00a0postal\nA;B;C;D\n".getBytes(StandardCharsets.UTF_8)),
                TablesTest::known);

        assertThat(table.header().names()).containsExactly("nom", "commune", "nom (2)", "code postal");
    }

    @Test
    void oldMacintoshesAreRead() throws IOException {
        var bytes = "nom;commune\nCafé d’été;Redon\nForêt à côté;Redon\n".getBytes(Charset.forName("x-MacRoman"));

        assertThat(rows(Tables.guess(file("mac.csv", bytes), TablesTest::known)))
                .containsExactly("2 [Café d’été, Redon]", "3 [Forêt à côté, Redon]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            [1, {"nom": "A"}, null, {"nom": "B"}]                        | 2 [A] 4 [B] | 1 3
            {"nom": "A", "x": "1"} {"nom": "B", "x": "2"}                | 1 [A, 1] 2 [B, 2] |
            [{"nom": "<p>L&#039;<b>Épi</b>cerie<br>&amp; nous</p>"}]     | 1 [L'Épicerie/& nous] |
            {"type": "FeatureCollection", "crs": {"type": "name"}, "features": [{"properties": {"nom": "A"}, "geometry": {"coordinates": [-2.08, 47.65]}}]} | 1 [A, -2.08, 47.65] |
            """)
    void objectsAreReadAsProgramsForTheWebWriteThem(String json, String rows, @Nullable String refused)
            throws IOException {
        for (var charset : List.of("UTF-8", "windows-1252")) {
            var table = Tables.guess(file("acteurs.json", json.getBytes(Charset.forName(charset))), TablesTest::known);
            var lines = new ArrayList<String>();
            var found = new ArrayList<String>();
            table.forEach(
                    (line, why, fields) -> lines.add(String.valueOf(line)),
                    row -> found.add(row.line() + " " + row.fields().toString().replace("\n", "/")));

            assertThat(String.join(" ", found)).isEqualTo(rows.strip());
            assertThat(String.join(" ", lines)).isEqualTo(refused == null ? "" : refused);
        }
    }

    private Path zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file("packed.xlsx", bytes.toByteArray());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<String> rows(Table table) {
        var rows = new ArrayList<String>();
        table.forEach(
                (line, why, fields) -> rows.add(line + " " + why.key()),
                row -> rows.add(row.line() + " " + row.fields()));
        return rows;
    }

    private static int known(TableHeader header) {
        return (int) header.names().stream()
                .filter(List.of("nom", "commune", "id", "telephone")::contains)
                .count();
    }
}
