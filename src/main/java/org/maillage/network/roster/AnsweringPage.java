package org.maillage.network.roster;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * On which a member says whom they know.
 *
 * @param over whether the link is good no more
 * @param since when they answered last; empty for not yet
 * @param shows whether the team sees by name what they say
 * @param canStop whether anybody could write to them
 */
record AnsweringPage(
        Frame frame,
        String path,
        boolean over,
        String lead,
        String since,
        List<Other> others,
        List<Choice> intensities,
        List<Choice> trusts,
        boolean shows,
        boolean canStop) {

    /** Another member, with what was said of them before. */
    record Other(String id, String name, String intensity, String trust) {}
}
