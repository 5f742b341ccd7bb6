package org.maillage.network.picture;

import java.time.LocalDate;
import java.util.List;
import org.maillage.directory.Link;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * What one sees first of a network.
 *
 * @param bounds on how many actors and ties it stands, and which are left out
 * @param since the day from which on ties are new
 * @param missing sectors that the directory holds in the territory, and of which nobody is tied
 * @param alone who is tied to nobody, with how many more there are
 */
record PicturePage(
        Frame frame,
        String path,
        String bounds,
        boolean empty,
        List<Said> said,
        List<Bridge> bridges,
        Holding holds,
        LocalDate since,
        Said gain,
        List<String> causes,
        List<Link> alone,
        String moreAlone,
        List<String> sectors,
        List<SectorRow> rows,
        List<String> missing) {

    /** A sentence, and the name of its measure with its value. */
    record Said(String sentence, String measure) {}

    /**
     * What holds without somebody.
     *
     * @param how what would come off, and why it is they; empty where nothing is to be said
     * @param loose what would come off the rest, in words
     * @param without whose leaving it is; empty for nobody's
     * @param choices who might be left out
     */
    record Holding(
            String title,
            String sentence,
            String measure,
            String how,
            List<String> loose,
            String without,
            List<Choice> choices) {}

    /** Who bridges: between how many pairs they stand, in which role most, how far from what would be expected. */
    record Bridge(String path, String name, String between, String role, String z) {}

    /** How many ties a sector has with each. */
    record SectorRow(String sector, List<String> ties) {}
}
