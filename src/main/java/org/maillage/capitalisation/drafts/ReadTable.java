package org.maillage.capitalisation.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.drafts.BroughtTable.Content;
import org.maillage.capitalisation.drafts.BroughtTable.Row;
import org.maillage.table.Table;
import org.maillage.table.TableHeader;
import org.maillage.table.Tables;
import org.maillage.table.Unreadable;

/** Reads a table whose rows are sheets: text with separators, a workbook, JSON such as the bazar of YesWiki gives. */
final class ReadTable {

    static final int MOST_ROWS = 200;

    private static final int LONGEST = 2_000_000;

    private ReadTable() {}

    /** Whether a file is a table rather than a text. */
    static boolean isTable(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|xlsx|json)") || isJson(bytes);
    }

    private static boolean isJson(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return beginning.matches("(?s)\\[\\s*[{\\]].*|\\{\\s*[\"}].*");
    }

    /**
     * Reads a file.
     *
     * @throws NoText when there are no rows to read, or too many
     */
    static Content read(byte[] bytes) {
        if (bytes.length == 0) {
            throw NoText.because("empty");
        }
        if (isJson(bytes)) {
            return content(JsonRows.read(bytes));
        }
        Path path = null;
        try {
            path = Files.createTempFile("maillage", ".table");
            Files.write(path, bytes);
            return content(Tables.guess(path, header -> (int) header.names().stream()
                    .filter(it -> Column.of(it).isPresent())
                    .count()));
        } catch (Unreadable e) {
            throw NoText.because("no-table", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(path);
        }
    }

    private static Content content(JsonRows json) {
        var header = new TableHeader(json.names());
        var rows = new ArrayList<Row>();
        for (var object : json.rows()) {
            var cells = json.names().stream()
                    .map(it -> MarkdownOfHtml.of(object.getOrDefault(it, "")))
                    .toList();
            rows.add(new Row(rows.size() + 1L, key(header, cells), cells));
        }
        return bounded(new Content(json.names(), rows, List.of()));
    }

    private static Content bounded(Content content) {
        var length = content.rows().stream()
                .flatMap(it -> it.cells().stream())
                .mapToLong(String::length)
                .sum();
        if (length > LONGEST) {
            throw NoText.because("too-long");
        }
        if (content.rows().size() > MOST_ROWS) {
            throw NoText.because("many-rows", MOST_ROWS);
        }
        if (content.rows().isEmpty()) {
            throw NoText.because("no-rows");
        }
        return content;
    }

    private static Content content(Table table) {
        var header = table.header();
        var rows = new ArrayList<Row>();
        var unread = new ArrayList<Long>();
        table.forEach((line, why, fields) -> unread.add(line), row -> {
            var cells = IntStream.range(0, header.names().size())
                    .mapToObj(it -> MarkdownOfHtml.of(row.text(it)))
                    .toList();
            // One more than may be is enough to know that there are too many.
            if (rows.size() <= MOST_ROWS && cells.stream().anyMatch(it -> !it.isEmpty())) {
                rows.add(new Row(row.line(), key(header, cells), cells));
            }
        });
        return bounded(new Content(header.typed(), rows, unread));
    }

    /** The number of a row on the platform that it comes from, else what it says. */
    private static String key(TableHeader header, List<String> cells) {
        var place = header.place("id_fiche", "id", "identifiant", "uuid", "slug");
        if (place >= 0 && !cells.get(place).isBlank() && cells.get(place).length() <= 100) {
            return header.names().get(place) + " " + cells.get(place);
        }
        return "sum " + sum(String.join("\u001f", cells));
    }

    private static String sum(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void remove(@Nullable Path path) {
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
