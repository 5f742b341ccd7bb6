package org.maillage.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Opens whatever file somebody has: text with separators, a workbook, JSON. */
public final class Tables {

    private static final int MOST_COLUMNS = 1_000;

    private Tables() {}

    /**
     * What somebody says of a file that is read otherwise than they mean.
     *
     * @param sheet of a workbook, by its name; empty for the one that is guessed
     * @param unnamed whether its first row is one like the others: columns are then called A, B, C…
     */
    public record Chosen(String sheet, boolean unnamed) {

        public static final Chosen NOTHING = new Chosen("", false);
    }

    /** The names of the sheets of a workbook that are shown; none for other files. */
    public static List<String> sheets(Path path) {
        if (!SafeZip.isZip(path)) {
            return List.of();
        }
        mustBeWorkbook(path);
        return Workbook.sheets(path);
    }

    /**
     * The table of a file that has a header which {@code known} accepts.
     *
     * @throws Unreadable when the file cannot be read, or must not be
     */
    public static Optional<Table> find(Path path, Predicate<TableHeader> known) {
        return found(path, known).map(it -> narrow(it, path));
    }

    private static Optional<Table> found(Path path, Predicate<TableHeader> known) {
        if (SafeZip.isZip(path)) {
            mustBeWorkbook(path);
            return Workbook.find(path, known).map(it -> it);
        }
        if (JsonTable.isJson(path)) {
            return Optional.<Table>of(JsonTable.of(path)).filter(it -> known.test(it.header()));
        }
        return TableFile.find(path, known).map(TableFile::forgiving);
    }

    /**
     * The table of a file whose header nobody knows.
     *
     * @param known how many of the names of a header somebody knows: a title may stand above it, or another sheet before it
     * @throws Unreadable when there is none
     */
    public static Table guess(Path path, ToIntFunction<TableHeader> known) {
        return guess(path, Chosen.NOTHING, known);
    }

    /** The same, as somebody has chosen. */
    public static Table guess(Path path, Chosen chosen, ToIntFunction<TableHeader> known) {
        return narrow(guessed(path, chosen, known), path);
    }

    /** The table of one sheet of a workbook, by its name, if there is one in it. */
    public static Optional<Table> sheet(Path path, String sheet, ToIntFunction<TableHeader> known) {
        return Workbook.guess(path, new Chosen(sheet, false), known).map(it -> narrow(it, path));
    }

    // Each column is asked about on a page.
    private static Table narrow(Table table, Path path) {
        if (table.header().names().size() > MOST_COLUMNS) {
            throw new Unreadable("columns", path.getFileName(), MOST_COLUMNS);
        }
        return table;
    }

    private static Table guessed(Path path, Chosen chosen, ToIntFunction<TableHeader> known) {
        if (SafeZip.isZip(path)) {
            mustBeWorkbook(path);
            return Workbook.guess(path, chosen, known)
                    .orElseThrow(() -> new Unreadable("no-table", path.getFileName()));
        }
        if (JsonTable.isJson(path)) {
            return JsonTable.of(path);
        }
        return TableFile.guess(path, chosen.unnamed(), known)
                .orElseThrow(() -> new Unreadable("no-table", path.getFileName()));
    }

    private static void mustBeWorkbook(Path path) {
        if (!Workbook.isWorkbook(SafeZip.check(path))) {
            throw new Unreadable("no-workbook", path.getFileName());
        }
    }
}
