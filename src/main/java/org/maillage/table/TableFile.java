package org.maillage.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A file of lines and columns, with comma, semicolon or tab between them, whose header may stand below a title.
 *
 * @param headerLine the lines above the first row
 */
public record TableFile(Path path, Charset charset, char separator, TableHeader header, int headerLine) {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int HEAD_BYTES = 64 * 1024;
    private static final int HEAD_LINES = 20;
    private static final int LONGEST_LINE = 1 << 20;

    /** The table of a file, if one of its first lines is a header that {@code known} accepts. */
    public static Optional<TableFile> find(Path path, Predicate<TableHeader> known) {
        var lines = head(path).lines().limit(HEAD_LINES).toList();
        for (var separator : SEPARATORS) {
            for (var line = 0; line < lines.size(); line++) {
                var header = header(lines.get(line), separator);
                if (header.filter(known).isPresent()) {
                    return Optional.of(new TableFile(path, TextEncoding.of(path), separator, header.get(), line + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static String head(Path path) {
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(HEAD_BYTES);
            for (var value : bytes) {
                if (value == 0) {
                    throw new Unreadable("binary", path.toString());
                }
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

    /**
     * Hands over the rows one by one; what {@code reading} refuses is noted.
     *
     * @throws Unreadable when the lines cannot be told apart: an open quote, a line without end
     */
    public void forEach(Findings findings, Consumer<TableRow> reading) {
        try (var in = new InputStreamReader(Files.newInputStream(path), charset);
                var reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .detectBomHeader(false)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_LINE)
                        .ofCsvRecord(in)) {
            reader.skipLines(headerLine);
            for (var row : reader) {
                read(row, findings, reading);
            }
        } catch (CsvParseException e) {
            throw new Unreadable("lines", path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CsvRecord row, Findings findings, Consumer<TableRow> reading) {
        try {
            reading.accept(TableRow.of(row.getStartingLineNumber(), header, row.getFields()));
        } catch (Refused e) {
            findings.refuse(row.getStartingLineNumber(), e);
        }
    }
}
