package org.maillage.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maillage.table.Table.Refusals;

/**
 * The lines of a file, each by itself: where quotes do not tell rows apart, one that is spoilt spoils no other.
 *
 * @param columns how many a row has
 */
record SingleLines(Path path, char separator, int columns, Taking taking) {

    private static final int LONGEST_LINE = 1 << 20;
    private static final char NEVER = '\u0001';

    /** Takes the fields of a line. */
    interface Taking {
        void take(long line, List<String> fields, Refusals refusals, Consumer<TableRow> reading);
    }

    /** Reads some lines behind one by themselves; returns which was the last. */
    long after(long reached, long most, Refusals refusals, Consumer<TableRow> reading) {
        try (var lines = new BufferedReader(MixedCharsetReader.of(path))) {
            var number = 0L;
            var left = most;
            for (var line = line(lines); line != null && left > 0; line = line(lines)) {
                number++;
                if (number > reached && !line.isBlank()) {
                    alone(number, line, refusals, reading);
                    left--;
                }
            }
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void alone(long number, String line, Refusals refusals, Consumer<TableRow> reading) {
        try {
            var row = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line);
            taking.take(number, row.getFields(), refusals, reading);
        } catch (CsvParseException e) {
            // Quotes within words: where they are left out of account, the columns may come out right.
            var fields = CsvReader.builder()
                    .fieldSeparator(separator)
                    .quoteCharacter(NEVER)
                    .ofSingleCsvRecord(line)
                    .getFields();
            if (fields.size() == columns && line.indexOf('"') != line.lastIndexOf('"')) {
                taking.take(number, fields.stream().map(SingleLines::unquoted).toList(), refusals, reading);
            } else {
                refusals.refuse(number, new Refused("quote"), List.of(line));
            }
        }
    }

    private static String unquoted(String field) {
        return field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")
                ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
                : field;
    }

    /** The next line, without what goes beyond the most that a table may have; null at the end. */
    private static @Nullable String line(BufferedReader lines) throws IOException {
        var line = new StringBuilder();
        var letter = lines.read();
        if (letter < 0) {
            return null;
        }
        while (letter >= 0 && letter != '\n' && letter != '\r') {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) letter);
            }
            letter = lines.read();
        }
        if (letter == '\r') {
            lines.mark(1);
            if (lines.read() != '\n') {
                lines.reset();
            }
        }
        return line.toString();
    }

    /** How many line ends there are within the values of a row. */
    static long breaks(List<String> row) {
        var breaks = 0L;
        for (var field : row) {
            // Hardly any value has one, and there are many values.
            if (field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0) {
                breaks += Math.max(0, (field + "|").lines().count() - 1);
            }
        }
        return breaks;
    }

    /** Whether a value holds whole rows: its quote was closed by that of another row. */
    boolean isSwallowed(List<String> row) {
        return columns > 2
                && row.stream()
                        .filter(it -> it.indexOf('\n') >= 0 || it.indexOf('\r') >= 0)
                        .anyMatch(field -> field.lines().skip(1).anyMatch(this::isRow));
    }

    private boolean isRow(String line) {
        return line.chars().filter(it -> it == separator).count() >= columns - 1L;
    }
}
