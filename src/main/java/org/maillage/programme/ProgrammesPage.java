package org.maillage.programme;

import java.util.List;
import org.maillage.web.Frame;

/** The programmes that the reader leads. */
record ProgrammesPage(Frame frame, List<Row> programmes, boolean mayBegin) {

    record Row(String path, String title) {}
}
