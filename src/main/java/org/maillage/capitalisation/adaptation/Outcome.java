package org.maillage.capitalisation.adaptation;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** What came of an adaptation half a year after it was begun. */
enum Outcome {
    GOES_ON,
    OTHERWISE,
    STOPPED,
    /** Nobody can say yet: it is asked again. */
    TOO_EARLY;

    Saying words() {
        return Saying.of("adaptation.outcome." + Typed.key(this));
    }
}
