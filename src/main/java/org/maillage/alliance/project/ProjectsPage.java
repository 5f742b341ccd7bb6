package org.maillage.alliance.project;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * The projects of the reader's teams.
 *
 * @param next behind those; empty at the end
 */
record ProjectsPage(Frame frame, String newPath, List<Row> rows, String next) {

    record Row(String title, String path, String detail, Signal signal, String stage) {}
}
