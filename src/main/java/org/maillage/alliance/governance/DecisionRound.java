package org.maillage.alliance.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.BodyMeetingId;

/**
 * A proposal as it was put to the body, once or amended again.
 *
 * @param number from 1 on
 * @param meeting at which it was put
 * @param gone whether all who wanted to have said something
 * @param votes how the body voted; null where it has not
 * @param voices objections, or opinions, in the order in which they came
 */
record DecisionRound(
        int number,
        BodyMeetingId meeting,
        String proposal,
        boolean gone,
        @Nullable Votes votes,
        List<BodyVoice> voices) {

    DecisionRound {
        voices = List.copyOf(voices);
    }

    /** How many were for it, against it, and neither. */
    record Votes(int votesFor, int against, int abstained) {

        int all() {
            return votesFor + against + abstained;
        }
    }

    /** The objections that stand. */
    List<BodyVoice> standing() {
        return voices.stream().filter(BodyVoice::stands).toList();
    }
}
