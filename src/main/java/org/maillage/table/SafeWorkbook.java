package org.maillage.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet that is written as it grows: memory holds a few rows, however many there are. */
public final class SafeWorkbook implements AutoCloseable {

    private static final String VERSION = "1.0";
    private static final int LONGEST_NAME = 31;
    private static final int FLUSHED_EVERY = 1_000;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    /** @param header the row that stays in sight */
    public SafeWorkbook(OutputStream into, String name, List<String> header) {
        book = new Workbook(into, "Maillage", VERSION);
        sheet = book.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length())));
        sheet.freezePane(0, 1);
        row(header);
    }

    public void row(List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                // Strings that cells share are kept to the end: here each cell has its own.
                sheet.inlineString(rows, i, SafeCell.of(cells.get(i)));
            }
        }
        rows++;
        if (rows % FLUSHED_EVERY == 0) {
            flush();
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
