package org.maillage.programme.task;

import java.util.List;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * The tasks of an edition.
 *
 * @param runs whether the reader runs it, and sees how far the pairs are
 */
record TasksPage(Frame frame, LiveEdition edition, List<TaskRow> rows, boolean runs) {

    /**
     * @param progress how many pairs have handed in; for a pair, what it has done itself
     * @param done whether all have, or the pair has
     */
    record TaskRow(Task task, String session, String progress, boolean done, boolean late) {

        Signal signal() {
            return done ? Signal.DONE : late ? Signal.LATE : Signal.WAITING;
        }
    }
}
