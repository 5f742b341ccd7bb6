package org.maillage.alliance.logbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The entries of a month, to be counted for conventions.
 *
 * @param path where what is ticked is sent
 * @param earlier the address of the month before, and {@code later} of the one after; empty at the end
 * @param shares how much of what is ticked counts for each convention; none where the team has no convention
 * @param twice why more than the whole may count; null while nobody needs to say it
 */
record SharesPage(
        Frame frame,
        String path,
        String month,
        String earlier,
        String later,
        List<Row> rows,
        List<Drawn> shares,
        @Nullable Drawn twice,
        Mistakes mistakes) {

    /** @param counts for which conventions it counts by now; empty for none */
    record Row(String id, String day, String what, String words, String counts, boolean ticked) {}
}
