package org.maillage.exchange.match;

import java.util.List;
import org.maillage.web.Frame;

/**
 * What may help a need, with its reasons.
 *
 * @param words of what is asked for
 * @param help where the team says that it is tried with one of them; empty where it offers something itself
 * @param note what would make it better, such as a place that is not known; empty for nothing
 * @param matches needs, offers and wishes, the best first
 * @param beside what else is offered where the need is, when little matches
 * @param actors of the directory, the best first
 * @param asker the reference of the actor who says it, for an introduction; empty for nobody in particular
 * @param reason with which an introduction begins; empty where it tells of somebody
 * @param weights where the team moves the weights
 */
record MatchPage(
        Frame frame,
        String words,
        String help,
        int version,
        String note,
        String title,
        List<Row> matches,
        List<Row> beside,
        List<Row> actors,
        String asker,
        String reason,
        String weights) {

    /**
     * One that may help.
     *
     * @param offer its id, to be tried; empty for an actor
     * @param actor the reference of whoever may be introduced; empty for nobody in particular
     * @param aside where the reader puts aside what was offered anew; empty for what they know
     * @param score the sum of its reasons
     */
    record Row(
            String offer,
            String actor,
            String path,
            String words,
            String detail,
            String aside,
            String score,
            List<Reason> reasons) {

        /** The same, offered anew for the need of a path. */
        Row fresh(String need) {
            return new Row(offer, actor, path, words, detail, need + "/aside/" + offer, score, reasons);
        }
    }

    /** A reason, with the points that it gives. */
    record Reason(String words, String points) {}
}
