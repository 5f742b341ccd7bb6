package org.maillage.evaluation.fit;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * The evaluations that a team is asked for.
 *
 * @param share how many of them fit; empty while none is asked
 * @param next the address of those that come after; empty at the end
 */
record FitListPage(Frame frame, List<Row> rows, String share, String first, String next) {

    /** One of them, marked as made up where others are not. */
    record Row(String path, String title, String detail, Signal signal, String says, boolean example) {}
}
