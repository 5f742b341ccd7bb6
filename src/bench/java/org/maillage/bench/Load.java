package org.maillage.bench;

import java.time.Duration;
import java.util.List;

/**
 * A load on the platform: pages drawn evenly, of each page a path drawn at random.
 *
 * @param visits at least one
 */
record Load(List<Visit> visits, Pace pace, Duration time) {

    Load {
        if (visits.isEmpty()) {
            throw new IllegalArgumentException("A load needs at least one visit.");
        }
    }

    /** How readers come. */
    sealed interface Pace {

        /** So many new readers a second, however fast they are answered. */
        record PerSecond(int readers) implements Pace {}

        /** So many readers, each of whom asks again as soon as he is answered. */
        record AtOnce(int readers) implements Pace {}
    }
}
