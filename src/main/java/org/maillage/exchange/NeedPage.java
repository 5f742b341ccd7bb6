package org.maillage.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A need, an offer, a wish or an idea.
 *
 * @param seenBy who sees it, in words
 * @param person whether it tells of somebody in difficulty by name
 * @param facts what is known of it, in order
 * @param steps what became of it
 * @param same the others of its cause that the reader sees
 * @param told what other modules know of what came of it
 * @param changes what the reader may do with it; null for those who only read
 */
record NeedPage(
        Frame frame,
        String kind,
        String words,
        String state,
        String seenBy,
        boolean person,
        List<Fact> facts,
        List<Step> steps,
        String cause,
        List<KeptNeedsPage.Row> same,
        List<TellsOfNeed.Told> told,
        @Nullable Changes changes) {

    /**
     * Something that is known.
     *
     * @param path where it leads; empty for nowhere
     * @param guessed whether the platform supposes it
     */
    record Fact(String label, String value, String path, boolean guessed) {}

    record Step(String day, String state, String words) {}

    /**
     * What the team does with it.
     *
     * @param guesses whether something of it is supposed
     * @param placed whether its place is
     * @param where the communes of which its words may speak, when they are asked about
     * @param step the fields in which they say what became of it
     */
    record Changes(
            String path,
            int version,
            boolean guesses,
            boolean placed,
            List<Choice> where,
            List<Drawn> step,
            Mistakes mistakes) {}
}
