package org.maillage.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook that is written as it grows, sheet after sheet: memory holds a few rows, however many there are. */
public final class SafeWorkbook implements AutoCloseable {

    private static final String VERSION = "1.0";
    private static final int LONGEST_NAME = 31;
    private static final int FLUSHED_EVERY = 1_000;
    private static final String AMOUNT = "#,##0.00";

    private final Workbook book;
    private Worksheet sheet;
    private int rows;

    /** @param header the row that stays in sight */
    public SafeWorkbook(OutputStream into, String name, List<String> header) {
        book = new Workbook(into, "Maillage", VERSION);
        sheet = begin(book, name);
        row(header);
    }

    private static Worksheet begin(Workbook book, String name) {
        var sheet = book.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length())));
        sheet.freezePane(0, 1);
        return sheet;
    }

    /** Ends the sheet and begins another. */
    public void next(String name, List<String> header) {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = begin(book, name);
        rows = 0;
        row(header);
    }

    public void row(List<String> cells) {
        valued(cells);
    }

    /** A row in which numbers are numbers, with which its reader reckons on; all else is words. */
    public void valued(List<?> cells) {
        for (var i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        rows++;
        if (rows % FLUSHED_EVERY == 0) {
            flush();
        }
    }

    private void cell(int place, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, place, number);
            if (value instanceof BigDecimal) {
                sheet.style(rows, place).format(AMOUNT).set();
            }
        } else if (!value.toString().isEmpty()) {
            // Strings that cells share are kept to the end: here each cell has its own.
            sheet.inlineString(rows, place, SafeCell.of(value.toString()));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
