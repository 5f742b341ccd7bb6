package org.maillage.evaluation.fit;

import org.maillage.web.Signal;

/** How what is asked goes with a stage. */
enum Suits {
    YES(Signal.DONE),
    /** It cannot be shown yet, but told. */
    TOLD(Signal.WAITING),
    /** It is refused until a later stage. */
    TOO_EARLY(Signal.LATE),
    /** It is refused at every stage. */
    NEVER(Signal.OFF);

    private final Signal signal;

    Suits(Signal signal) {
        this.signal = signal;
    }

    Signal signal() {
        return signal;
    }

    boolean isRefused() {
        return this == TOO_EARLY || this == NEVER;
    }
}
