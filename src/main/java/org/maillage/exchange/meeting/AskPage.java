package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Whom a team asks to a meeting.
 *
 * @param back the page of the meeting
 * @param sought the words that narrow the sheets
 * @param total how many sheets there are of these
 * @param next the address of those that come next; empty at the end
 * @param form of a list
 */
record AskPage(
        Frame frame,
        String back,
        String path,
        String sought,
        long total,
        List<Sheet> sheets,
        String next,
        Filled form) {

    /** @param asked whether it stands on the list */
    record Sheet(String id, String name, boolean asked) {}
}
