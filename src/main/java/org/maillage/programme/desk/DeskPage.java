package org.maillage.programme.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Frame;

/**
 * The desk of whoever is signed in.
 *
 * @param week all that waits for the reader, at these seats and beside them
 * @param seats the places in whose pairs the reader is
 * @param doors the other pages that the reader's roles open
 * @param hasFeed whether the reader has a calendar address; it is shown once, as {@code feedAddress}
 */
record DeskPage(
        Frame frame,
        String name,
        WeekOverview.Shown week,
        List<AtSeat> seats,
        List<Door> doors,
        boolean hasFeed,
        String feedAddress,
        boolean mayBegin) {

    /**
     * A place and where its pair stands.
     *
     * @param over that the pathway closes or is over, and what can still be done; empty while it is walked
     * @param next what comes next; null when nothing is planned
     */
    record AtSeat(
            String edition,
            String editionPath,
            String place,
            String placePath,
            String over,
            @Nullable Coming next,
            List<String> done) {}

    record Coming(String path, String name, String when, String where) {}

    /**
     * A page that a role opens.
     *
     * @param state that the pathway closes or is over; empty while it is walked
     * @param next what the reader does next there; empty where they run nothing
     */
    record Door(String path, String words, String about, String state, List<NextSteps.Step> next) {

        private static final String BOARD = "/board";

        boolean isBoard() {
            return path.endsWith(BOARD);
        }

        /** The page on which those who take part in what the reader runs are reached. */
        String participants() {
            return path.substring(0, path.length() - BOARD.length()) + "/participants";
        }
    }

    /** Whether there are sessions in the reader's calendar: of pairs, and of those who run some. */
    boolean meets() {
        return !seats.isEmpty() || doors.stream().anyMatch(Door::isBoard);
    }
}
