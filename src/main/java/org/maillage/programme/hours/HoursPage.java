package org.maillage.programme.hours;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * What the page of who came late or left early shows.
 *
 * @param version by which a save knows that somebody else has saved since
 */
record HoursPage(
        Frame frame, String path, String when, String planned, List<Row> rows, Mistakes mistakes, int version) {

    /** Somebody who was there. */
    record Row(
            String id,
            String name,
            String territory,
            String arrived,
            String left,
            String attended,
            String arrivedMistake,
            String leftMistake) {}
}
