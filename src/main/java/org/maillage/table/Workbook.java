package org.maillage.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of a workbook (.xlsx) as a table. Numbers lose what the sheet adds to them, days become {@code 2027-03-15}. */
public final class Workbook implements Table {

    private static final int HEAD_ROWS = 20;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final Path path;
    private final int sheet;
    private final TableHeader header;
    private final int headerRow;

    private Workbook(Path path, int sheet, TableHeader header, int headerRow) {
        this.path = path;
        this.sheet = sheet;
        this.header = header;
        this.headerRow = headerRow;
    }

    /** Whether a packed file is a workbook, by what is in it. */
    public static boolean isWorkbook(List<String> names) {
        return names.contains("xl/workbook.xml");
    }

    /** The table of a workbook, if a sheet has a header that {@code known} accepts among its first rows. */
    public static Optional<Workbook> find(Path path, Predicate<TableHeader> known) {
        return first(path, known);
    }

    /** The table of a workbook whose header nobody knows: the first row of the first sheet with two columns or more. */
    public static Optional<Workbook> guess(Path path) {
        return first(
                path, it -> it.names().stream().filter(name -> !name.isEmpty()).count() > 1);
    }

    private static Optional<Workbook> first(Path path, Predicate<TableHeader> known) {
        try (var book = new ReadableWorkbook(path.toFile(), WITH_FORMATS)) {
            for (var sheet : book.getSheets().toList()) {
                var found = first(path, sheet, known);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw unreadable(path, e);
        }
    }

    private static Optional<Workbook> first(Path path, Sheet sheet, Predicate<TableHeader> known) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(HEAD_ROWS)
                    .map(row -> new Workbook(path, sheet.getIndex(), new TableHeader(words(row)), row.getRowNum()))
                    .filter(it -> known.test(it.header))
                    .findFirst();
        }
    }

    private static RuntimeException unreadable(Path path, Exception e) {
        return e instanceof Unreadable it ? it : new Unreadable("workbook", path.getFileName());
    }

    @Override
    public TableHeader header() {
        return header;
    }

    @Override
    public Look look() {
        return new Look("xlsx", "", "");
    }

    @Override
    public void forEach(Refusals refusals, Consumer<TableRow> reading) {
        try (var book = new ReadableWorkbook(path.toFile(), WITH_FORMATS);
                var rows = book.getSheet(sheet).orElseThrow().openStream()) {
            rows.filter(row -> row.getRowNum() > headerRow).forEach(row -> take(row, refusals, reading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Row row, Refusals refusals, Consumer<TableRow> reading) {
        var words = words(row);
        if (words.stream().allMatch(String::isBlank)) {
            return;
        }
        while (words.size() < header.names().size()) {
            words.add("");
        }
        try {
            reading.accept(TableRow.of(row.getRowNum(), header, words));
        } catch (Refused e) {
            refusals.refuse(row.getRowNum(), e);
        }
    }

    private static List<String> words(Row row) {
        var words = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            words.add(row.hasCell(i) ? words(row.getCell(i)) : "");
        }
        return words;
    }

    private static String words(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.asBoolean());
        }
        return Objects.requireNonNullElse(cell.getText(), "");
    }

    private static boolean isDay(Cell cell) {
        var format = Objects.requireNonNullElse(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
        return format.contains("yy") || (format.contains("d") && format.contains("m"));
    }
}
