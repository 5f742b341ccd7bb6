package org.maillage.alliance.handover;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * The hand-overs of the reader's teams.
 *
 * @param next behind those; empty at the end
 */
record HandoversPage(Frame frame, List<Row> rows, String next) {

    record Row(String title, String path, String detail, Signal signal, String state) {}
}
