package org.maillage.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook (.xlsx) as a table. Numbers lose what the sheet adds to them, days become {@code 2027-03-15}. */
public final class Workbook implements Table {

    private static final int HEAD_ROWS = 20;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern ERROR =
            Pattern.compile("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|N/D|NOM\\?|VALEUR!|NOMBRE!)");
    private static final Pattern WORDS_IN_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    /** The last day of the year 9999, as workbooks count. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final Path path;
    private final int sheet;
    private final String name;
    private final TableHeader header;
    private final int headerRow;

    private Workbook(Path path, Sheet sheet, TableHeader header, int headerRow) {
        this(path, sheet.getIndex(), sheet.getName(), header, headerRow);
    }

    private Workbook(Path path, int sheet, String name, TableHeader header, int headerRow) {
        this.path = path;
        this.sheet = sheet;
        this.name = name;
        this.header = header;
        this.headerRow = headerRow;
    }

    /** Whether a packed file is a workbook, by what is in it. */
    public static boolean isWorkbook(List<String> names) {
        return names.contains("xl/workbook.xml");
    }

    /** The table of a workbook, if a sheet has a header that {@code known} accepts among its first rows. */
    public static Optional<Workbook> find(Path path, Predicate<TableHeader> known) {
        return first(path, known, new ArrayList<>());
    }

    /**
     * The table of a workbook whose header nobody knows: of the sheets that are shown, the row of whose names most are known,
     * else the first row with two columns or more.
     */
    static Optional<Workbook> guess(Path path, Tables.Chosen chosen, ToIntFunction<TableHeader> known) {
        var all = new ArrayList<Workbook>();
        first(path, header -> false, all);
        var candidates = all.stream()
                .filter(it -> chosen.sheet().isEmpty() || it.name.equals(chosen.sheet()))
                .toList();
        var guessed = candidates.stream()
                .filter(it -> it.header.names().stream()
                                .filter(name -> !name.isEmpty())
                                .count()
                        > 1)
                .max(Comparator.comparingInt((Workbook it) -> known.applyAsInt(it.header))
                        .thenComparing(candidates::indexOf, Comparator.reverseOrder()));
        return chosen.unnamed() ? guessed.map(it -> it.unnamed(candidates)) : guessed;
    }

    /** The same sheet without a row of names, as wide as the widest of its first rows. */
    private Workbook unnamed(List<Workbook> rows) {
        var columns = rows.stream()
                .filter(it -> it.sheet == sheet)
                .mapToInt(it -> it.header.names().size())
                .max()
                .orElseThrow();
        return new Workbook(path, sheet, name, TableHeader.ofLetters(columns), 0);
    }

    /** The names of the sheets that are shown. */
    static List<String> sheets(Path path) {
        try (var book = new ReadableWorkbook(path.toFile(), WITH_FORMATS)) {
            return book.getSheets()
                    .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw unreadable(path, e);
        }
    }

    private static Optional<Workbook> first(Path path, Predicate<TableHeader> known, List<Workbook> seen) {
        try (var book = new ReadableWorkbook(path.toFile(), WITH_FORMATS)) {
            for (var sheet : book.getSheets()
                    .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                    .toList()) {
                var found = first(path, sheet, known, seen);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw unreadable(path, e);
        }
    }

    private static Optional<Workbook> first(Path path, Sheet sheet, Predicate<TableHeader> known, List<Workbook> seen)
            throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(HEAD_ROWS)
                    .map(row -> new Workbook(path, sheet, new TableHeader(words(row)), row.getRowNum()))
                    .peek(seen::add)
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
        return new Look("xlsx", "", name);
    }

    @Override
    public void forEach(Refusals refusals, Consumer<TableRow> reading) {
        try (var book = new ReadableWorkbook(path.toFile(), WITH_FORMATS);
                var rows = book.getSheet(sheet).orElseThrow().openStream()) {
            var all = rows.iterator();
            for (var row = next(all); row != null; row = next(all)) {
                if (row.getRowNum() > headerRow) {
                    take(row, refusals, reading);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Row next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw unreadable(path, e);
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
            refusals.refuse(row.getRowNum(), e, words);
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
        var raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if ((cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA)
                && NUMBER.matcher(raw).matches()) {
            return isPercent(cell) ? percent(raw) : number(raw, isDay(cell));
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.asBoolean());
        }
        var text = Objects.requireNonNullElse(cell.getType() == CellType.FORMULA ? raw : cell.getText(), "");
        return ERROR.matcher(text).matches() ? "" : text;
    }

    // A day is counted from the last one of 1899; what is none by its size is a number after all.
    private static String number(String raw, boolean isDay) {
        var number = new BigDecimal(raw);
        return isDay && number.signum() > 0 && number.compareTo(LAST_DAY) < 0
                ? LocalDate.of(1899, 12, 30).plusDays(number.longValue()).toString()
                : number.stripTrailingZeros().toPlainString();
    }

    // What the sheet shows as « 35 % » it holds as 0.35.
    private static String percent(String raw) {
        return new BigDecimal(raw).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static boolean isPercent(Cell cell) {
        return format(cell).contains("%");
    }

    private static String format(Cell cell) {
        return WORDS_IN_FORMAT
                .matcher(Objects.requireNonNullElse(cell.getDataFormatString(), "")
                        .toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static boolean isDay(Cell cell) {
        var format = format(cell);
        return format.contains("yy") || (format.contains("d") && format.contains("m"));
    }
}
