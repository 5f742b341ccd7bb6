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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatMixesLettersIsReadRight() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write("nom;commune\nÉpicerie;Redon\n".getBytes(StandardCharsets.UTF_8));
        out.write("Café;Redon\n".getBytes(Charset.forName("windows-1252")));

        var table = Tables.guess(file("mixed.csv", out.toByteArray()));

        assertThat(rows(table)).containsExactly("2 [Épicerie, Redon]", "3 [Café, Redon]");
        assertThat(table.look()).isEqualTo(new Table.Look("csv", "windows-1252", ";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkAtTheBeginningDecides(String charset) throws IOException {
        var bytes = "\uFEFFnom\tcommune\nÉpicerie\tRedon\n".getBytes(Charset.forName(charset));

        assertThat(rows(Tables.guess(file("marked.txt", bytes)))).containsExactly("2 [Épicerie, Redon]");
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

        var table = Tables.guess(file("acteurs.xlsx", bytes.toByteArray()));

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
        var table = Tables.guess(file("acteurs.json", json.getBytes(StandardCharsets.UTF_8)));

        assertThat(table.header().typed()).containsExactly("name", "geo.latitude", "tags");
        assertThat(rows(table)).containsExactly("1 [Épicerie, 47.6, a, b]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\": ", "{\"a\": 1}", "[]"})
    void whatIsNoSoundJsonIsRefusedWithASentence(String json) throws IOException {
        var file = file("acteurs.json", json.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Tables.guess(file)).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatIsPackedToExplodeIsNotUnpacked() throws IOException {
        var file = zip("xl/workbook.xml", "0".repeat(1 << 20).repeat(32));

        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> Tables.guess(file)).isInstanceOf(Unreadable.class);
    }

    @Test
    void entitiesThatMakeGigabytesOutOfLinesAreNotRead() throws IOException {
        var file = zip(
                "xl/workbook.xml", "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><a>&lol2;</a>");

        assertThatThrownBy(() -> Tables.guess(file)).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatIsPackedAndNoWorkbookIsRefused() throws IOException {
        var file = zip("readme.txt", "hello");

        assertThatThrownBy(() -> Tables.guess(file)).isInstanceOf(Unreadable.class);
    }

    private Path zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file("packed.xlsx", bytes.toByteArray());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<String> rows(Table table) {
        var rows = new ArrayList<String>();
        table.forEach(
                (line, why) -> rows.add(line + " " + why.key()), row -> rows.add(row.line() + " " + row.fields()));
        return rows;
    }
}
