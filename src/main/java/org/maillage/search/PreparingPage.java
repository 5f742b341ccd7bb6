package org.maillage.search;

import static org.maillage.shared.Words.say;

import org.maillage.web.Frame;

/** What is shown while the index is being made after a start; it loads itself again. */
record PreparingPage(Frame frame) {

    static PreparingPage page() {
        return new PreparingPage(Frame.of(say("search.preparing.title"), say("search.preparing.words"))
                .in(Frame.Section.DIRECTORY));
    }
}
