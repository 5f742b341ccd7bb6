package org.maillage.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of lines and columns, with comma, semicolon, tab or bar between them, whose header may stand below a title. */
public final class TableFile implements Table {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\\s*\"?sep=([,;|\\t])\"?\\s*");
    private static final int HEAD_LETTERS = 64 * 1024;
    private static final int HEAD_LINES = 20;
    private static final int LONGEST_LINE = 1 << 20;

    /** So often a file is begun again behind a row that cannot be told; then its lines are read by themselves. */
    private static final int MOST_TRIES = 20;

    private final Path path;
    private final char separator;
    private final TableHeader header;
    private final int headerLine;
    private @Nullable MixedCharsetReader letters;
    private boolean forgiving;

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

    /**
     * The table of a file whose header nobody knows: cut where most lines can be cut alike. Its header is the line among the
     * first of whose names most are known, else the first of all.
     *
     * @param unnamed whether no line holds names: columns are then called A, B, C…, as many as most lines have
     * @param known how many of the names of a header somebody knows
     */
    static Optional<TableFile> guess(Path path, boolean unnamed, ToIntFunction<TableHeader> known) {
        var head = head(path);
        var lines = head.stream().filter(it -> !it.isBlank()).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var told = SEPARATOR_LINE.matcher(lines.getFirst());
        var isTold = told.matches() && lines.size() > 1;
        var candidates = isTold ? lines.subList(1, lines.size()) : lines;
        var separator = isTold ? told.group(1).charAt(0) : separator(candidates);
        if (unnamed) {
            var names = TableHeader.ofLetters(columns(candidates, separator));
            return Optional.of(new TableFile(path, separator, names, isTold ? 1 : 0).forgiving());
        }
        return candidates.stream()
                .filter(it -> header(it, separator).isPresent())
                .max(Comparator.comparingInt((String it) -> enough(header(it, separator), known))
                        .thenComparing(candidates::indexOf, Comparator.reverseOrder()))
                .flatMap(line -> header(line, separator)
                        .map(it -> new TableFile(path, separator, it, head.indexOf(line) + 1).forgiving()));
    }

    // One known name is there by chance; a title above the header has none.
    private static int enough(Optional<TableHeader> header, ToIntFunction<TableHeader> known) {
        var count = header.map(known::applyAsInt).orElse(0);
        return count > 1 ? count : 0;
    }

    private static char separator(List<String> lines) {
        return List.of(',', ';', '\t', '|').stream()
                .max(Comparator.comparingLong(it -> alike(lines, it)))
                .orElseThrow();
    }

    /** How many lines have as many columns as most have, if these are several. */
    private static long alike(List<String> lines, char separator) {
        return counts(lines, separator).entrySet().stream()
                .filter(it -> it.getKey() > 1)
                .mapToLong(it -> it.getKey() + 100 * it.getValue())
                .max()
                .orElse(0);
    }

    /** How many columns most lines have. */
    private static int columns(List<String> lines, char separator) {
        return Collections.max(
                        counts(lines, separator).entrySet(),
                        Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .getKey();
    }

    private static Map<Integer, Long> counts(List<String> lines, char separator) {
        var counts = new HashMap<Integer, Long>();
        lines.forEach(it -> counts.merge(
                header(it, separator).map(has -> has.names().size()).orElse(0), 1L, Long::sum));
        return counts;
    }

    private static List<String> head(Path path) {
        try (var letters = MixedCharsetReader.of(path)) {
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
     * Takes what people and programs write from now on: rows that are too short or too long are refused one by one, words
     * behind a closing quote are taken, and behind a quote that is never closed the lines are read by themselves.
     */
    public TableFile forgiving() {
        forgiving = true;
        return this;
    }

    /**
     * Hands over the rows one by one, each on one line; what {@code reading} refuses is noted.
     *
     * @throws Unreadable when the lines cannot be told apart: an open quote, a line without end
     */
    public void forEach(RowFindings findings, Consumer<TableRow> reading) {
        forEach((line, why, fields) -> findings.refuse(line, why), row -> reading.accept(row.onOneLine()));
    }

    @Override
    public void forEach(Refusals refusals, Consumer<TableRow> reading) {
        var reached = new long[] {headerLine};
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            try (var opened = MixedCharsetReader.of(path)) {
                letters = opened;
                all(opened, reached, refusals, reading);
                return;
            } catch (CsvParseException e) {
                if (!forgiving) {
                    throw new Unreadable("lines", path.getFileName());
                }
                // The row that cannot be told is read by itself, and the others as before.
                reached[0] = single().after(reached[0], 1, refusals, reading);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        single().after(reached[0], Long.MAX_VALUE, refusals, reading);
    }

    /** @param reached the last line of the last row that could be told */
    private void all(MixedCharsetReader opened, long[] reached, Refusals refusals, Consumer<TableRow> reading)
            throws IOException {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(opened)) {
            reader.skipLines((int) reached[0]);
            for (var row : reader) {
                var breaks = SingleLines.breaks(row.getFields());
                if (forgiving && breaks > 0 && single().isSwallowed(row.getFields())) {
                    throw new CsvParseException("A quote is open.");
                }
                take(row.getStartingLineNumber(), row.getFields(), refusals, reading);
                reached[0] = row.getStartingLineNumber() + breaks;
            }
        }
    }

    private SingleLines single() {
        return new SingleLines(
                path,
                separator,
                header.names().size(),
                (line, fields, refusals, reading) -> take(line, fields, refusals, reading));
    }

    private void take(long line, List<String> fields, Refusals refusals, Consumer<TableRow> reading) {
        if (forgiving && fields.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            reading.accept(TableRow.of(line, header, fields));
        } catch (Refused e) {
            refusals.refuse(line, e, fields);
        }
    }
}
