package org.maillage.capitalisation.review;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** The way of a sheet from its writers to everybody. */
enum Circuit {
    /** Those who lived it agree, one independent reader says yes. */
    LIGHT,
    /** Those who lived it agree, independent readers go through criteria, a committee decides. */
    COMPLETE;

    Saying words() {
        return Saying.of("review.circuit." + Typed.key(this));
    }

    Saying means() {
        return Saying.of("review.circuit." + Typed.key(this) + ".means");
    }
}
