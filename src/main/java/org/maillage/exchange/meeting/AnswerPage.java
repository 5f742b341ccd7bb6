package org.maillage.exchange.meeting;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The page by which a guest answers.
 *
 * @param team which asks
 * @param said what has become of what was just sent; empty for nothing
 * @param open whether an answer is taken
 */
record AnswerPage(
        Frame frame,
        String path,
        String purpose,
        String kind,
        String when,
        String place,
        String words,
        String team,
        String guest,
        String said,
        boolean cancelled,
        boolean open,
        boolean meal,
        Filled form) {

    /** The same without anything to answer. */
    AnswerPage without() {
        return new AnswerPage(
                frame, path, purpose, kind, when, place, words, team, guest, said, cancelled, false, meal, form);
    }
}
