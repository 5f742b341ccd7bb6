package org.maillage.evaluation.funder;

import java.util.List;
import org.maillage.web.Frame;

/** The reports of the reader’s teams. */
record FunderReportsPage(Frame frame, String newPath, List<Row> rows) {

    FunderReportsPage {
        rows = List.copyOf(rows);
    }

    /** One of them. */
    record Row(String path, String title, String detail, String state) {}
}
