package org.maillage.programme;

import org.maillage.web.Frame;

/** The form of a framing note. */
record NotePage(Frame frame, LiveEdition edition, NoteDraft draft) {

    /** The number of the version that would be published. */
    int next() {
        return edition.noteVersion() + 1;
    }
}
