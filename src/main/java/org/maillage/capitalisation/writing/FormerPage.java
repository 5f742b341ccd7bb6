package org.maillage.capitalisation.writing;

import java.util.List;
import org.maillage.web.Frame;

/**
 * What a section said before.
 *
 * @param open whether the reader may bring something back now, over the {@code version} that they have seen
 */
record FormerPage(Frame frame, String action, List<Row> rows, int version, boolean open) {

    /** What it said until somebody wrote over it; {@code by} is empty for nobody who is still there. */
    record Row(int version, String when, String by, String words) {}
}
