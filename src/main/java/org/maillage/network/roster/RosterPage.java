package org.maillage.network.roster;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A roster.
 *
 * @param answers how many of how many have answered
 * @param lacking what lacks before anything is measured; empty where enough have answered
 * @param canInvite whether somebody is not invited yet, as the others say who could be written to now
 * @param toHand how many who have not answered wait for their link on paper; empty for nobody
 * @param said its measures; empty below the threshold
 * @param gain what came since the snapshot with which it is compared; empty where there is none
 * @param sheets actors of the team who are not in it
 * @param typed what was typed and not taken
 */
record RosterPage(
        Frame frame,
        String path,
        String answers,
        int answered,
        int of,
        String lacking,
        boolean canInvite,
        boolean canRemind,
        boolean canUpdate,
        String toHand,
        List<Line> members,
        List<Said> said,
        List<Said> gain,
        List<Choice> snapshots,
        String before,
        List<Choice> sheets,
        String typed,
        Mistakes mistakes) {

    /**
     * A member, with how it stands.
     *
     * @param hands where their link is shown, to be handed over; empty for whoever has an address
     */
    record Line(String removes, String hands, String name, String email, String standing) {}

    /** A sentence, and the name of its measure with its value. */
    record Said(String sentence, String measure) {}
}
