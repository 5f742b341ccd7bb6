package org.maillage.alliance.governance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * A decision with its rounds.
 *
 * @param voice the form of an objection or opinion; null where none is taken
 * @param votes the form of a vote; null where none is taken
 * @param conclusion the form of what was decided upon opinions; null where it is not the time
 * @param end what the button says that ends a round by consent; empty where there is nothing to end
 * @param newActionPath where it is said who does what of it; empty before it is decided
 * @param amend the form of an amended proposal; null where none is taken
 */
record DecisionPage(
        Frame frame,
        String path,
        int version,
        String rule,
        Signal signal,
        String outcome,
        String advice,
        String conclusion,
        List<Round> rounds,
        @Nullable Filled voice,
        @Nullable Filled votes,
        @Nullable Filled conclude,
        String end,
        @Nullable Filled amend,
        String newActionPath,
        boolean mayReopen,
        boolean mayWithdraw,
        boolean isWithdrawn) {

    /** Whether what was typed into a form is on it: what has become of the decision leaves no room for every form. */
    boolean draws(@Nullable Filled typed) {
        return Stream.concat(
                        Stream.of(voice, votes, conclude, amend),
                        rounds.stream().flatMap(it -> it.voices().stream()).map(Said::lift))
                .anyMatch(it -> it == typed);
    }

    /** A round, with the meeting at which it was held. */
    record Round(String title, String meeting, String meetingPath, String proposal, String sum, List<Said> voices) {}

    /**
     * What somebody said.
     *
     * @param lift the form that lifts it; null where it is none that stands
     * @param removePath by which it is taken out; empty where it stays
     */
    record Said(
            String id,
            String who,
            String words,
            String lifted,
            @Nullable Filled lift,
            String liftPath,
            String removePath) {}
}
