package org.maillage.capitalisation.report;

import java.util.List;

/**
 * A chapter of a report, for readers.
 *
 * @param words of those who run the edition, as they were typed
 */
record ReportRow(
        ReportChapter chapter,
        String title,
        String words,
        List<Line> lines,
        List<FigureRow> figures,
        List<TableRow> tables) {

    ReportRow {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    String key() {
        return chapter.key();
    }

    /** Whether the platform has anything to say in it, beside what was typed. */
    boolean isCounted() {
        return !lines.isEmpty() || !figures.isEmpty() || !tables.isEmpty();
    }

    /** Something that is said under a name of its own; {@code path} is empty where it leads nowhere. */
    record Line(String name, String words, String path) {}

    /**
     * A number.
     *
     * @param counted the numbers behind it; may be empty
     * @param method how it is worked out
     */
    record FigureRow(String name, String value, String counted, String method, Source source) {}

    /** Numbers that stand together. */
    record TableRow(String caption, List<Head> heads, List<List<Cell>> rows, String method, Source source) {

        TableRow {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record Head(String title, boolean numbers) {}

    /** {@code path} is empty where it leads nowhere. */
    record Cell(String words, String path) {

        static Cell of(Object words) {
            return new Cell(String.valueOf(words), "");
        }
    }

    /** Where a number comes from; {@code path} is empty where the reader may not follow. */
    record Source(String words, String path) {}
}
