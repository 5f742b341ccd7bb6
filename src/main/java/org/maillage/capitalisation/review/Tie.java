package org.maillage.capitalisation.review;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** What binds a reader to a sheet, so that they are not independent. */
enum Tie {
    WRITES,
    SAME_PAIR,
    SAME_STRUCTURE,
    SAME_TEAM,
    OWNER,
    QUOTED;

    /** Why somebody of this name cannot read it over. */
    Saying why(String name) {
        return Saying.of("review.tie." + Typed.key(this), name);
    }
}
