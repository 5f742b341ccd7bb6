package org.maillage.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A file of lines and columns, with comma, semicolon, tab or bar between them, whose header may stand below a title. */
public final class TableFile implements Table {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int HEAD_LETTERS = 64 * 1024;
    private static final int HEAD_LINES = 20;
    private static final int LONGEST_LINE = 1 << 20;

    private final Path path;
    private final char separator;
    private final TableHeader header;
    private final int headerLine;
    private @Nullable Letters letters;
    private boolean lineByLine;

    private TableFile(Path path, char separator, TableHeader header, int headerLine) {
        this.path = path;
        this.separator = separator;
        this.header = header;
        this.headerLine = headerLine;
    }

    /** The table of a file, if one of its first lines is a header that {@code known} accepts. */
    public static Optional<TableFile> find(Path path, Predicate<TableHeader> known) {
        var lines = head(path);
        for (var separator : SEPARATORS) {
            for (var line = 0; line < lines.size(); line++) {
                var header = header(lines.get(line), separator);
                if (header.filter(known).isPresent()) {
                    return Optional.of(new TableFile(path, separator, header.get(), line + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** The table of a file whose header nobody knows: its first line, cut where most lines can be cut alike. */
    public static Optional<TableFile> guess(Path path) {
        var lines = head(path).stream().filter(it -> !it.isBlank()).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var separator = List.of(',', ';', '\t', '|').stream()
                .max(Comparator.comparingLong(it -> alike(lines, it)))
                .orElseThrow();
        return header(lines.getFirst(), separator)
                .map(it -> new TableFile(path, separator, it, head(path).indexOf(lines.getFirst()) + 1));
    }

    /** How many lines have as many columns as the first, if these are several. */
    private static long alike(List<String> lines, char separator) {
        var columns =
                header(lines.getFirst(), separator).map(it -> it.names().size()).orElse(0);
        return columns < 2
                ? 0
                : columns
                        + 100
                                * lines.stream()
                                        .filter(it -> header(it, separator)
                                                .filter(has -> has.names().size() == columns)
                                                .isPresent())
                                        .count();
    }

    private static List<String> head(Path path) {
        try (var letters = Letters.of(path)) {
            var buffer = new char[HEAD_LETTERS];
            var filled = 0;
            for (var read = letters.read(buffer, 0, buffer.length); read > 0 && filled < buffer.length; ) {
                filled += read;
                read = filled == buffer.length ? -1 : letters.read(buffer, filled, buffer.length - filled);
            }
            var text = new String(buffer, 0, filled);
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable("binary", path.getFileName());
            }
            return text.lines().limit(HEAD_LINES).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TableHeader> header(String line, char separator) {
        try {
            var fields = CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofSingleCsvRecord(line)
                    .getFields();
            return Optional.of(new TableHeader(fields));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public TableHeader header() {
        return header;
    }

    @Override
    public Look look() {
        return new Look("csv", letters == null ? "" : letters.encoding(), separator == '\t' ? "tab" : "" + separator);
    }

    /**
     * Reads the lines one by one from now on: slower, but a quote that is never closed then spoils its own line alone.
     */
    public void readLineByLine() {
        lineByLine = true;
    }

    /**
     * Hands over the rows one by one, each on one line; what {@code reading} refuses is noted.
     *
     * @throws Unreadable when the lines cannot be told apart: an open quote, a line without end
     */
    public void forEach(Findings findings, Consumer<TableRow> reading) {
        forEach((Refusals) findings::refuse, row -> reading.accept(row.onOneLine()));
    }

    @Override
    public void forEach(Refusals refusals, Consumer<TableRow> reading) {
        try (var opened = Letters.of(path)) {
            letters = opened;
            if (lineByLine) {
                eachLine(opened, refusals, reading);
            } else {
                all(opened, refusals, reading);
            }
        } catch (CsvParseException e) {
            throw new Unreadable("lines", path.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(Letters opened, Refusals refusals, Consumer<TableRow> reading) throws IOException {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(opened)) {
            reader.skipLines(headerLine);
            for (var row : reader) {
                take(row.getStartingLineNumber(), row, refusals, reading);
            }
        }
    }

    private void eachLine(Letters opened, Refusals refusals, Consumer<TableRow> reading) throws IOException {
        var single = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
        try (var lines = new BufferedReader(opened)) {
            var number = 0L;
            for (var line = line(lines); line != null; line = line(lines)) {
                number++;
                if (number <= headerLine || line.isBlank()) {
                    continue;
                }
                try {
                    take(number, single.ofSingleCsvRecord(line), refusals, reading);
                } catch (CsvParseException e) {
                    refusals.refuse(number, new Refused("quote"));
                }
            }
        }
    }

    /** The next line, which must not be longer than any that a table may have; null at the end. */
    private @Nullable String line(BufferedReader lines) throws IOException {
        var line = new StringBuilder();
        var letter = lines.read();
        if (letter < 0) {
            return null;
        }
        while (letter >= 0 && letter != '\n') {
            if (line.length() > LONGEST_LINE) {
                throw new Unreadable("lines", path.getFileName());
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
            letter = lines.read();
        }
        return line.toString();
    }

    private void take(long line, CsvRecord row, Refusals refusals, Consumer<TableRow> reading) {
        try {
            reading.accept(TableRow.of(line, header, row.getFields()));
        } catch (Refused e) {
            refusals.refuse(line, e);
        }
    }

    @Override
    public String toString() {
        return path + " " + Arrays.toString(header.names().toArray());
    }
}
