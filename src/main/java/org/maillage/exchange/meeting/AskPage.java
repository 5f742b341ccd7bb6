package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Whom a team asks to a meeting.
 *
 * @param back the page of the meeting
 * @param sought the words that narrow both people and sheets
 * @param people whom the team has met
 * @param sheets that the team keeps
 * @param form of a list
 */
record AskPage(Frame frame, String back, String path, String sought, Some people, Some sheets, Filled form) {

    /**
     * So many of the directory that may be ticked.
     *
     * @param total how many there are
     * @param next the address of those that come next; empty at the end
     */
    record Some(long total, List<Line> lines, String next) {}

    /**
     * @param about what is known beside the name; empty for nothing
     * @param asked whether it stands on the list
     */
    record Line(String id, String name, String about, boolean asked) {}

    /** Whether the directory has anything to tick, or was narrowed until it had not. */
    boolean hasDirectory() {
        return people.total > 0 || sheets.total > 0 || !sought.isEmpty();
    }
}
