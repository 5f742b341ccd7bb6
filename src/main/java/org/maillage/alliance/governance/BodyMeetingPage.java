package org.maillage.alliance.governance;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * A meeting with its record of decisions.
 *
 * @param present who came of those who sit in the body, by name
 */
record BodyMeetingPage(
        Frame frame,
        String path,
        String place,
        List<String> present,
        String others,
        String words,
        List<Decided> decisions,
        List<Action> actions,
        String newActionPath) {

    /** A decision of which a round was held there. */
    record Decided(
            String path, String subject, String rule, String proposal, String sum, Signal signal, String outcome) {}

    /** What is to be done. */
    record Action(String path, String words, String detail, Signal signal, String standing) {}
}
