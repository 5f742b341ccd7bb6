package org.maillage.network.files;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The files of Kumu of a team, and where another is sent.
 *
 * @param problem why the last one was not taken; empty for none
 */
record KumuFilesPage(Frame frame, String path, String problem, List<Line> files, Mistakes mistakes) {

    /** A file, with where it stands. */
    record Line(String path, String name, String standing) {}
}
