package org.maillage.alliance.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The governance of an alliance.
 *
 * @param rule by which it decides; empty while there is no body
 * @param seat the form by which somebody takes a seat; null while there is no body
 */
record GovernancePage(
        Frame frame,
        String path,
        String alliancePath,
        String rule,
        String words,
        List<Seated> seats,
        List<Seated> left,
        @Nullable Filled seat,
        List<Line> meetings,
        List<Line> decisions) {

    /** Whoever sits there. */
    record Seated(String name, String detail, String leavePath) {}

    /** A meeting, or a decision. */
    record Line(String path, String title, String detail) {}
}
