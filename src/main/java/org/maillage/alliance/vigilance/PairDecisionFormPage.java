package org.maillage.alliance.vigilance;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a decision.
 *
 * @param id by which it is kept once
 * @param about what is decided on, in whole sentences
 * @param project that it lets somebody be two things in, and {@code person} who that is; empty where it is about what is open
 */
record PairDecisionFormPage(Frame frame, Filled form, String id, List<String> about, String project, String person) {

    PairDecisionFormPage {
        about = List.copyOf(about);
    }
}
