package org.maillage.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as spreadsheets open it by a click: semicolons, a mark that says UTF-8, and no cell that they would carry out. */
public final class SafeCsv implements AutoCloseable {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;

    public SafeCsv(OutputStream into) throws IOException {
        into.write(UTF_8_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').build(new OutputStreamWriter(into, StandardCharsets.UTF_8));
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(SafeCell::of).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
