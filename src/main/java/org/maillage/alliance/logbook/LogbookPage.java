package org.maillage.alliance.logbook;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * The logbook of its reader in a month.
 *
 * @param month its name
 * @param earlier the address of the month before, and {@code later} of the one after; empty at the end
 * @param sharesPath where it is said for which conventions its entries count
 * @param total of the month, {@code crafts} and {@code roles} its parts
 */
record LogbookPage(
        Frame frame,
        String newPath,
        String month,
        String earlier,
        String later,
        String total,
        List<Share> crafts,
        List<Share> roles,
        List<Proposed> proposed,
        int more,
        List<Day> days,
        String sharesPath) {

    /** A part of the time of a month. */
    record Share(String name, String time) {}

    /**
     * What was written down elsewhere.
     *
     * @param supposed what one gesture keeps; empty where nobody said how long it took
     * @param counts for which conventions it would count; empty for none
     * @param sent the fields of that gesture
     */
    record Proposed(
            String path,
            String words,
            String detail,
            String supposed,
            String counts,
            List<Choice> sent,
            String kind,
            String of,
            String changePath) {}

    record Day(String day, String total, List<Line> lines) {}

    /**
     * An entry.
     *
     * @param gone whether another stands in its stead
     * @param counts for which conventions it counts; empty for none
     * @param says what it does to the one before: corrects it, takes it back, or nothing
     */
    record Line(
            String time,
            String detail,
            String words,
            boolean gone,
            String says,
            String correctPath,
            String source,
            String counts) {}
}
