package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.directory.imports.ImportPages.Column;
import org.maillage.table.Table;

/** The first rows of a table: what stands in its columns, and how numbers and days are written. */
final class SampledRows {

    private static final int SAMPLE_ROWS = 200;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    private final Table table;
    private final Map<Integer, List<String>> values = new LinkedHashMap<>();
    private int rows;
    private int commas;
    private int points;
    private int frenchDays;
    private int isoDays;

    SampledRows(Table table) {
        this.table = table;
        try {
            table.forEach((line, why, fields) -> {}, row -> {
                for (var i = 0; i < row.fields().size() && i < MappingOverview.MOST_COLUMNS; i++) {
                    take(i, row.fields().get(i).strip());
                }
                rows++;
                if (rows == SAMPLE_ROWS) {
                    throw new EnoughRows();
                }
            });
        } catch (EnoughRows e) {
            rows = SAMPLE_ROWS;
        }
    }

    private void take(int column, String value) {
        if (value.isEmpty()) {
            return;
        }
        var some = values.computeIfAbsent(column, it -> new ArrayList<>());
        if (some.size() < SAMPLES && !some.contains(value)) {
            some.add(value.length() <= LONGEST_SAMPLE ? value : value.substring(0, LONGEST_SAMPLE) + "…");
        }
        commas += value.matches("-?[0-9]+,[0-9]+") ? 1 : 0;
        points += value.matches("-?[0-9]+\\.[0-9]+") ? 1 : 0;
        frenchDays += value.matches("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}") ? 1 : 0;
        isoDays += value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? 1 : 0;
    }

    /** The first values of each column. */
    List<List<String>> values() {
        return IntStream.range(0, table.header().names().size())
                .mapToObj(it -> values.getOrDefault(it, List.of()))
                .toList();
    }

    /** The names of columns in which numbers stand and nothing else. */
    Set<String> numeric() {
        return values.entrySet().stream()
                .filter(it -> it.getValue().stream().allMatch(value -> value.matches("[0-9][0-9.,]*")))
                .map(it -> table.header().names().get(it.getKey()))
                .collect(Collectors.toSet());
    }

    List<String> habits() {
        var habits = new ArrayList<String>();
        if (commas + points > 0) {
            habits.add(say(commas > points ? "directory.import.look.comma" : "directory.import.look.point"));
        }
        if (frenchDays + isoDays > 0) {
            habits.add(
                    say(frenchDays > isoDays ? "directory.import.look.french-days" : "directory.import.look.iso-days"));
        }
        return habits;
    }

    List<Column> columns(ColumnMapping mapping) {
        var columns = new ArrayList<Column>();
        var header = table.header();
        for (var i = 0; i < header.names().size() && i < MappingOverview.MOST_COLUMNS; i++) {
            columns.add(new Column(
                    i,
                    header.typed().get(i),
                    mapping.columns().getOrDefault(header.names().get(i), ""),
                    values.getOrDefault(i, List.of())));
        }
        return columns;
    }

    /** Ends a reading of which enough was seen. */
    private static final class EnoughRows extends RuntimeException {

        private static final long serialVersionUID = 1;

        EnoughRows() {
            super(null, null, false, false);
        }
    }
}
