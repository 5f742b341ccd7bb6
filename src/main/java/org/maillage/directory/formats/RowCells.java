package org.maillage.directory.formats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.Field;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;

/**
 * The cells of a row by what they mean; those of one meaning are read together.
 *
 * @param places of the columns, by their targets
 */
record RowCells(TableRow row, TableHeader header, Map<String, List<Integer>> places) {

    Set<String> targets() {
        return places.keySet();
    }

    /** What the column of a target is called in the file. */
    String label(String target) {
        var columns = places.getOrDefault(target, List.of());
        return columns.isEmpty() ? target : header.typed().get(columns.getFirst());
    }

    /** What the row says of a target; empty for nothing. */
    String text(String target) {
        var columns = places.getOrDefault(target, List.of());
        if (columns.size() < 2) {
            return columns.isEmpty() ? "" : ReadRow.text(row, columns.getFirst());
        }
        // « 9h–12h » says nothing without the day above it.
        var named = target.equals(Field.HOURS.column());
        return columns.stream()
                .filter(it -> !ReadRow.text(row, it).isEmpty())
                .map(it -> (named ? header.typed().get(it) + " : " : "") + ReadRow.text(row, it))
                .collect(Collectors.joining(ColumnMapping.between(target)));
    }
}
