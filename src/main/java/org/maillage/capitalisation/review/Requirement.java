package org.maillage.capitalisation.review;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/**
 * What a sheet needs before everybody reads it.
 *
 * @param words what it is, or what lacks and who can give it
 * @param path where it is given
 */
record Requirement(Kind kind, boolean met, Saying words, String path) {

    /** What is asked of each sheet (rule 16 of the domain). */
    enum Kind {
        AUTHOR,
        STORY,
        LICENCE,
        LOOK_AGAIN,
        OWNER,
        QUOTES,
        REVIEW,
        COMMITTEE;

        /** Whether its writers give it before they send the sheet. */
        boolean isAskedBeforeSending() {
            return compareTo(LOOK_AGAIN) <= 0;
        }

        Saying words() {
            return Saying.of("review.needs." + Typed.key(this));
        }
    }

    static Requirement met(Kind kind, String path) {
        return new Requirement(kind, true, kind.words(), path);
    }

    /** @param how the end of the key of what lacks */
    static Requirement lacks(Kind kind, String path, String how, Object... about) {
        return new Requirement(kind, false, Saying.of("review.lacks." + how, about), path);
    }
}
