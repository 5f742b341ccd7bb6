package org.maillage.capitalisation.drafts;

import java.util.List;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The columns of a table that somebody has brought, before any of its rows becomes a draft.
 *
 * @param file its name
 * @param rows how many it has, and {@code taken} how many of them are drafts of the reader already
 * @param unread the lines that could not be read; empty for none
 */
record ColumnsPage(
        Frame frame,
        String path,
        String file,
        int rows,
        int taken,
        String unread,
        Mistakes mistakes,
        List<ColumnRow> columns) {

    /** A column, with something that stands in it. */
    record ColumnRow(String name, String example, Drawn to) {}
}
