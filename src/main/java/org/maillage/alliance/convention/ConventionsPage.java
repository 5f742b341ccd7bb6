package org.maillage.alliance.convention;

import java.util.List;
import org.maillage.web.Frame;

/** The conventions of its reader’s teams: those that run or are prepared, and the others. */
record ConventionsPage(Frame frame, List<Row> open, List<Row> over) {

    /** @param detail funder, amount and period in one line */
    record Row(String path, String title, String detail, String state) {}
}
