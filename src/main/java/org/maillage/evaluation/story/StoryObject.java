package org.maillage.evaluation.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;

/**
 * Something that the platform knows or a document: what a story is about, what a finding rests on, the alliance that is told.
 *
 * @param name as it was called when it was chosen
 * @param path where it is read; empty for a document and for the scheme of the territory
 * @param day null where it has none
 */
record StoryObject(
        Kind kind, String name, String path, @Nullable LocalDate day) {

    /** What is called longer is cut. */
    private static final int LONGEST_NAME = 400;

    StoryObject {
        name = Typed.cut(name, LONGEST_NAME);
    }

    /** What it is. */
    enum Kind {
        /** What the team does for its territory as a whole (le dispositif). */
        SCHEME,
        EDITION,
        ALLIANCE,
        PARTNERSHIP,
        PROJECT,
        MEETING,
        INTRODUCTION,
        NEED,
        IDEA,
        SHEET,
        NOTE,
        DOCUMENT
    }

    /** The key by which it is chosen in a form. */
    String key() {
        return path.isEmpty() ? Typed.key(kind) : path;
    }
}
