package org.maillage.alliance.partnership;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Frame.Crumb;

/**
 * The page of a partnership.
 *
 * @param alliance in which it was born; its path is empty for none
 * @param dates when it was signed and holds, and when it was evaluated
 * @param move the form of its next move
 * @param fileProblem what is wrong with a document; empty for nothing
 */
record PartnershipPage(
        Frame frame,
        String path,
        int moved,
        String type,
        String forms,
        String words,
        Crumb alliance,
        List<Fact> dates,
        List<Row> parties,
        List<Row> trusted,
        List<Moved> moves,
        Filled move,
        List<Document> documents,
        String fileProblem) {

    /** A date, or where something is read. */
    record Fact(String name, String words) {}

    /** A party, or a tiers de confiance. */
    record Row(String name, String sheet, String brings, String contact, String changePath) {}

    /** A phase to which it came. */
    record Moved(String phase, String day, String words) {}

    /** A document. */
    record Document(String name, String size, String path) {}
}
