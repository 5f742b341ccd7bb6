package org.maillage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWorkbookTest {

    private static final List<String> HEADER = List.of("Nom", "Commune");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream into = new ByteArrayOutputStream();

    @Test
    void rowsLeaveMemoryAsTheyCome() throws IOException {
        try (var book = new SafeWorkbook(into, "Annuaire", HEADER)) {
            write(book, 10_000);
            var first = into.size();
            write(book, 10_000);

            assertThat(first).isPositive();
            assertThat(into.size()).isGreaterThan(first * 3 / 2);
        }
    }

    @Test
    void noCellIsKeptToTheEndForOthersThatSayTheSame() throws IOException {
        try (var book = new SafeWorkbook(into, "Annuaire", HEADER)) {
            book.row(List.of("Le Lien", "=Redon()"));
        }

        var parts = parts();
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("inlineStr", "Nom", "Le Lien", "&apos;=Redon()");
        assertThat(parts.getOrDefault("xl/sharedStrings.xml", "")).doesNotContain("Nom", "Le Lien");
    }

    @Test
    void numbersAreNumbersAndAnotherSheetFollows() throws IOException {
        try (var book = new SafeWorkbook(into, "Lignes", HEADER)) {
            book.valued(List.of("=Redon()", new BigDecimal("1234.50"), 2026, ""));
            book.next("Bilan", List.of("Reste"));
            book.valued(List.of(2027));
        }

        var parts = parts();
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>1234.5", "<v>2026</v>", "&apos;=Redon()");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("Reste", "<v>2027</v>");
    }

    private static void write(SafeWorkbook book, int rows) {
        for (var i = 0; i < rows; i++) {
            book.row(List.of(UUID.randomUUID().toString(), "Redon"));
        }
    }

    private Map<String, String> parts() throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(
                Files.write(folder.resolve("book.xlsx"), into.toByteArray()).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
