package org.maillage.search.index;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the index of this node and has it hear every second what has changed. Each node does so for itself, and so it is no
 * job, of which one node does each.
 */
@Component
@ConditionalOnWebApplication
class FollowChanges {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration FEW_EVERY = Duration.ofMinutes(10);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    /** A minute or so in which it has heard nothing. */
    private static final int FAILED_TOO_OFTEN = 5;

    private final SyncIndex index;
    private final IndexFaults faults;
    private final Clock clock;
    private final boolean goesOn;
    private volatile boolean closing;
    private boolean noted = true;
    private int tries;

    /** @param goesOn whether it goes on once the index is open; tests say themselves when it hears what has changed */
    FollowChanges(
            SyncIndex index, IndexFaults faults, Clock clock, @Value("${maillage.search.follow:true}") boolean goesOn) {
        this.index = index;
        this.faults = faults;
        this.clock = clock;
        this.goesOn = goesOn;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("index").start(this::follow);
    }

    private void follow() {
        var few = clock.instant().plus(FEW_EVERY);
        while (!closing && (goesOn || tries > 0 || !index.isOpen())) {
            var now = clock.instant();
            rest(hear(now.isAfter(few)));
            few = now.isAfter(few) ? now.plus(FEW_EVERY) : few;
        }
    }

    private static void rest(Duration rest) {
        try {
            Thread.sleep(rest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hears once; returns how long to rest then. */
    private Duration hear(boolean few) {
        try {
            index.writeWhatWaits();
            if (few) {
                index.writeFew();
            }
            if (noted) {
                faults.forget();
                noted = false;
            }
            tries = 0;
            return EVERY;
        } catch (RuntimeException e) {
            // What is cut off by the end of the platform is heard at the next start.
            if (!closing) {
                fail(e);
            }
            var rest = EVERY.multipliedBy(1L << Math.min(tries, 6));
            return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
        }
    }

    private void fail(RuntimeException failure) {
        tries++;
        noted = true;
        if (tries > FAILED_TOO_OFTEN) {
            index.fallBehind();
        }
        faults.note(tries, failure);
    }

    @PreDestroy
    void close() {
        closing = true;
    }
}
