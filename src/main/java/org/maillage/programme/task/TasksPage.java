package org.maillage.programme.task;

import java.util.List;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Frame;

/**
 * The tasks of an edition.
 *
 * @param runs whether the reader runs it, and sees how far the pairs are
 */
record TasksPage(Frame frame, LiveEdition edition, List<TaskRow> rows, boolean runs) {

    /** @param progress how many pairs have handed in; for a pair, what it has done itself */
    record TaskRow(Task task, String session, String progress, boolean late) {}
}
