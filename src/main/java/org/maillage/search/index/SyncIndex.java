package org.maillage.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.locks.ReentrantLock;
import org.maillage.search.SearchIndex;
import org.maillage.shared.Job;
import org.maillage.shared.NotPossible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index as the tables are, while the platform runs: makes it anew when it is missing, not whole or of another
 * version, and writes into it what changes. A change is done when it is in the index; a crash in between leaves it waiting.
 */
@Component
@ConditionalOnWebApplication
class SyncIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SyncIndex.class);
    private static final long FIRST_REST = 10_000;
    private static final long LONGEST_REST = 300_000;
    private static final int TOLD_EVERY = 100_000;

    private final SearchIndex index;
    private final FillIndex fillIndex;
    private final WaitingChanges waiting;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean closing;
    private volatile boolean begun;

    SyncIndex(SearchIndex index, FillIndex fillIndex, WaitingChanges waiting) {
        this.index = index;
        this.fillIndex = fillIndex;
        this.waiting = waiting;
    }

    /** Refuses to start beside another that keeps an index of its own: the changes that one takes the other never hears. */
    @PostConstruct
    void beAlone() {
        if (!index.isFree()) {
            throw new NotPossible(
                    "Another Maillage runs on this database or data folder, and has an index of the search of its own: what is made private in one would stay public in the other. Stop that one, or give all of them the same cluster: MAILLAGE_SEARCH_URL=https://search.example:9200 ./maillage start");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("index").start(this::beginNow);
    }

    // Each node for itself, until it is open: jobs may run elsewhere.
    private void beginNow() {
        for (var rest = FIRST_REST; !opens() && !closing; rest = Math.min(2 * rest, LONGEST_REST)) {
            try {
                Thread.sleep(rest);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean opens() {
        writing.lock();
        try {
            if (!index.isReady()) {
                open();
            }
            return true;
        } catch (RuntimeException e) {
            // What was cut off by the end of the platform is begun anew at the next start.
            if (!closing) {
                LOG.error("The index of the search could not be opened.", e);
            }
            return false;
        } finally {
            begun = true;
            writing.unlock();
        }
    }

    private void open() {
        if (isWhole()) {
            index.ready(true);
            fillIndex.few();
        } else {
            makeAnew();
        }
    }

    // Files that turn out to be damaged are gone by then, and made anew like those that are missing.
    private boolean isWhole() {
        try {
            return index.isWhole();
        } catch (NotPossible e) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        closing = true;
        index.ready(false);
    }

    private void makeAnew() {
        index.ready(false);
        var from = System.nanoTime();
        var seen = waiting.all();
        var count = fillIndex.all(TOLD_EVERY, written -> LOG.info("Index : {} entrées.", written));
        waiting.done(seen, index.keeper());
        index.ready(true);
        LOG.info("Index de recherche : {} entrées en {} s.", count, (System.nanoTime() - from) / 1_000_000_000);
        // A million entries have passed through the heap, which would keep the room for them for days.
        System.gc();
    }

    /** Writes what waits into the index; makes it anew when that has failed, or others have kept it meanwhile. */
    @Job(value = "search.job.index", everySeconds = 1)
    void writeWhatWaits() {
        if (!begun || closing || !index.isFree() || !writing.tryLock()) {
            return;
        }
        try {
            if (!index.isReady()) {
                open();
                return;
            }
            for (var some = waiting.next(); !some.numbers().isEmpty(); some = waiting.next()) {
                if (some.everything()) {
                    makeAnew();
                    return;
                }
                some.added().forEach(it -> fillIndex.added(it.of(), it.name()));
                some.changed().forEach(fillIndex::changed);
                waiting.done(some.numbers(), index.keeper());
            }
        } finally {
            writing.unlock();
        }
    }

    /** What a module has few of is looked at as a whole, whether it has said a change or not. */
    @Job(value = "search.job.few", everySeconds = 600)
    void writeFew() {
        if (!index.isReady() || !writing.tryLock()) {
            return;
        }
        try {
            fillIndex.few();
        } finally {
            writing.unlock();
        }
    }
}
