package org.maillage.network.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.table.SafeCell;
import org.maillage.table.Table;
import org.maillage.table.TableHeader;
import org.maillage.table.Tables;
import org.maillage.table.Unreadable;

/**
 * Reads what Kumu exports and imports (https://docs.kumu.io/guides/import): a workbook with a sheet of elements ({@code Label},
 * {@code Type} …) and one of connections ({@code From}, {@code To}, {@code Type} …), one such table as CSV, or JSON. A sheet
 * whose name says {@code (ignore)} is passed over. Formulas are never reckoned: what they gave last stands there as words.
 */
final class ReadKumu {

    private static final String IGNORED = "(ignore)";

    private final KumuMap map = new KumuMap();

    private ReadKumu() {}

    /**
     * What a file holds.
     *
     * @throws Unreadable when it cannot be read, or must not be
     */
    static KumuMap of(String name, byte[] bytes) {
        if (ReadKumuJson.isJson(bytes)) {
            return ReadKumuJson.of(name, bytes);
        }
        try {
            var folder = Files.createTempDirectory("maillage-kumu");
            var path = folder.resolve(safe(name));
            try {
                Files.write(path, bytes);
                return new ReadKumu().read(path);
            } finally {
                Files.deleteIfExists(path);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The name that its sender knows it by, without what a folder could not hold.
    private static String safe(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0
                ? Typed.slug(name)
                : Typed.slug(name.substring(0, dot)) + "." + Typed.slug(name.substring(dot + 1));
    }

    private KumuMap read(Path path) {
        var sheets = Tables.sheets(path);
        if (sheets.isEmpty()) {
            table(path, "");
        }
        var read = sheets.stream()
                .filter(it -> !it.toLowerCase(Locale.ROOT).contains(IGNORED))
                .toList();
        if (read.size() > KumuMap.MOST_SHEETS) {
            map.leaveOut();
        } else {
            read.forEach(it -> table(path, it));
        }
        return map;
    }

    private void table(Path path, String sheet) {
        open(path, sheet).ifPresent(table -> {
            var columns = columns(table.header());
            // A row that is too short says nothing in its last cells.
            table.forEach(
                    (line, why, fields) -> take(columns, line, sheet, fields),
                    row -> take(columns, row.line(), sheet, row.fields()));
        });
    }

    private static Optional<Table> open(Path path, String sheet) {
        return sheet.isEmpty()
                ? Optional.of(Tables.guess(path, ReadKumu::known))
                : Tables.sheet(path, sheet, ReadKumu::known);
    }

    private static int known(TableHeader header) {
        return (int) columns(header).stream().filter(it -> it != null).count();
    }

    /** What the columns hold, by their places; null for one that is passed over. */
    private static List<@Nullable KumuColumn> columns(TableHeader header) {
        var columns = new ArrayList<@Nullable KumuColumn>();
        for (var name : header.names()) {
            var column = KumuColumn.of(name).orElse(null);
            columns.add(columns.contains(column) ? null : column);
        }
        return columns;
    }

    private void take(List<@Nullable KumuColumn> columns, long line, String sheet, List<String> fields) {
        var words = new EnumMap<KumuColumn, String>(KumuColumn.class);
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            if (column != null) {
                words.put(column, at < fields.size() ? SafeCell.read(fields.get(at)) : "");
            }
        }
        take(map, line, sheet, words);
    }

    /** A row with both ends is a connection; one with a label is an element. */
    private static void take(KumuMap map, long line, String sheet, Map<KumuColumn, String> words) {
        if (words.keySet().containsAll(Set.of(KumuColumn.FROM, KumuColumn.TO))) {
            map.connection(line, sheet, words);
        } else if (words.containsKey(KumuColumn.LABEL)) {
            map.element(words);
        }
    }
}
