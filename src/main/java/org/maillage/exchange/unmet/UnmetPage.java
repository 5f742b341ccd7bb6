package org.maillage.exchange.unmet;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The needs of a territory that are not met.
 *
 * @param keeps whether the reader is of the team, which says who may read it
 * @param isPublic whether everybody may
 * @param said who of the team has said so, and when; empty while nobody has
 * @param partlyMadeUp whether some of it, beside others, was made up for the demonstration
 */
record UnmetPage(
        Frame frame,
        String path,
        String needs,
        boolean keeps,
        boolean isPublic,
        String said,
        boolean partlyMadeUp,
        List<HalfYear> halves) {

    /**
     * A half-year.
     *
     * @param places titles of the columns, the last being their sum
     */
    record HalfYear(String title, String caption, boolean empty, List<String> places, List<Line> lines) {}

    /** A row, the last being the sum of those above; what is not told says so. */
    record Line(String theme, List<String> needs) {}
}
