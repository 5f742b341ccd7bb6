package org.maillage.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.maillage.shared.Needed;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether all is there that readers need. It is looked at once a second at most, however many ask. */
@Component
class Readiness {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<Look> looks;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile String missing = "";
    private volatile Instant until = Instant.MIN;
    private volatile boolean stopping;

    Readiness(List<Needed> needed, Clock clock) {
        this.looks = needed.stream().map(Look::new).toList();
        this.clock = clock;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** What is missing, in a word; empty when nothing is. */
    String missing() {
        if (stopping) {
            return "stopping";
        }
        // Whoever comes while somebody looks hears what was seen last.
        if (!clock.instant().isBefore(until) && looking.tryLock()) {
            try {
                missing = looks.stream()
                        .filter(it -> !it.finds(PATIENCE))
                        .map(Look::word)
                        .findFirst()
                        .orElse("");
                until = clock.instant().plus(KNOWN_FOR);
            } finally {
                looking.unlock();
            }
        }
        return missing;
    }
}
