package org.maillage.capitalisation.library;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.shared.Job;
import org.springframework.stereotype.Component;

/** Takes out for good the collections that were thrown away thirty days ago. */
@Component
class ForgetCollections {

    private static final int DAYS = 30;

    private final SheetCollections collections;
    private final Clock clock;

    ForgetCollections(SheetCollections collections, Clock clock) {
        this.collections = collections;
        this.clock = clock;
    }

    @Job(value = "library.job.forget", everySeconds = 86_400)
    void forget() {
        collections.forget(OffsetDateTime.now(clock).minusDays(DAYS));
    }
}
