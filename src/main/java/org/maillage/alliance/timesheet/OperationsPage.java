package org.maillage.alliance.timesheet;

import java.util.List;
import org.maillage.web.Frame;

/** The operations of its reader’s teams. */
record OperationsPage(Frame frame, List<Row> rows) {

    record Row(String path, String name, String detail) {}
}
