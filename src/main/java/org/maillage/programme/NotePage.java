package org.maillage.programme;

import org.maillage.pathway.NoteExamples.Examples;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;

/** The form of a framing note, with what an archived one says. */
record NotePage(Frame frame, LiveEdition edition, NoteDraft draft, Examples examples) {

    /** The number of the version that would be published. */
    int next() {
        return edition.noteVersion() + 1;
    }

    /** Whether a field says what is known without a note, and nobody has looked at it yet. */
    boolean isBegun(Drawn field) {
        return draft.begun().contains(field.name());
    }
}
