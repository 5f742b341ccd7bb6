package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The meetings of a team.
 *
 * @param newPath where one is made
 * @param next the address of older ones; empty at the end
 */
record MeetingsPage(Frame frame, String newPath, String teamPath, List<Row> ahead, List<Row> over, String next) {

    /**
     * @param counts how many were asked and come, or came
     * @param example whether it was made up for the demonstration
     */
    record Row(
            String purpose,
            String path,
            String kind,
            String when,
            String place,
            String counts,
            boolean cancelled,
            boolean example) {}
}
