package org.maillage.capitalisation.writing;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Who writes a sheet, and whom the reader lets write with them.
 *
 * @param path of the sheet
 * @param leaves whether the reader can leave: not as the last
 */
record WritersPage(Frame frame, String path, List<WriterRow> writers, Filled form, boolean full, boolean leaves) {

    /** Somebody who writes it. */
    record WriterRow(String name, String part, boolean me) {}
}
