package org.maillage.alliance.vigilance;

import java.util.List;
import org.maillage.web.Frame;

/**
 * What a pair has noted of its time, what calls for a decision, and what was decided.
 *
 * @param open what calls for one, in whole sentences; empty for nothing
 * @param time what was noted in three months, in whole sentences
 * @param own those of the pair, and {@code shown} those that others show to the team
 * @param programme whether there is a programme to show them to
 */
record VigilancePage(
        Frame frame,
        List<String> open,
        String newPath,
        List<String> time,
        List<Row> own,
        List<Row> shown,
        boolean programme) {

    VigilancePage {
        open = List.copyOf(open);
        time = List.copyOf(time);
        own = List.copyOf(own);
        shown = List.copyOf(shown);
    }

    /**
     * A decision.
     *
     * @param about what it is about, in whole sentences
     * @param other who else is named; empty for nobody
     * @param standing whether it holds still
     * @param showPath where it is said who else reads it
     */
    record Row(
            String choice,
            String when,
            String reason,
            String other,
            String review,
            boolean standing,
            List<String> about,
            String showPath,
            boolean toTeam,
            boolean toProgramme) {

        Row {
            about = List.copyOf(about);
        }
    }
}
