package org.maillage.search.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.maillage.search.SearchIndex;
import org.maillage.search.index.Position.Change;
import org.maillage.shared.NotPossible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Keeps the index as the tables are, while the platform runs: makes it anew when it is missing, not whole or of another
 * version, and writes into it what the log says has changed, on whatever node. A change is heard when it is in the index; a
 * crash in between leaves it to be heard again.
 */
@Component
@ConditionalOnWebApplication
class SyncIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SyncIndex.class);
    private static final int TOLD_EVERY = 100_000;

    private final SearchIndex index;
    private final FillIndex fillIndex;
    private final ChangeLog log;
    private final Turn turn;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile @Nullable Position position;
    private volatile boolean closing;
    private boolean anew;

    SyncIndex(SearchIndex index, FillIndex fillIndex, ChangeLog log, Turn turn) {
        this.index = index;
        this.fillIndex = fillIndex;
        this.log = log;
        this.turn = turn;
    }

    /** Refuses to start where another keeps its files. */
    @PostConstruct
    void beAlone() {
        if (!index.isFree()) {
            throw new NotPossible(
                    "Another Maillage runs on this data folder, and keeps the index of its search there. Stop that one, or give each node a folder of its own: MAILLAGE_DATA=/srv/maillage-2 ./maillage start");
        }
    }

    @PreDestroy
    void close() {
        closing = true;
        index.ready(false);
    }

    boolean isOpen() {
        return index.isReady();
    }

    /** How many changes are not in the index yet. */
    long waiting() {
        var at = position;
        return at == null ? 0 : log.waiting(at);
    }

    /** Opens the index if need be, and writes what has changed into it. */
    void writeWhatWaits() {
        if (closing || !writing.tryLock()) {
            return;
        }
        try {
            if (!index.isShared()) {
                follow();
            } else if (!turn.take(this::follow) && !index.isReady() && whole().isPresent()) {
                // Whoever has the turn keeps it in step.
                letIn();
            }
        } finally {
            writing.unlock();
        }
    }

    private void follow() {
        // One that is shared has perhaps been written by others.
        var from = index.isReady() && !index.isShared() ? Optional.ofNullable(position) : whole();
        if (from.isEmpty()) {
            makeAnew();
            return;
        }
        catchUp(from.get());
        if (!index.isReady()) {
            letIn();
            fillIndex.few();
        }
    }

    private void letIn() {
        index.current(true);
        index.ready(true);
    }

    // Files that turn out to be damaged are gone by then, and made anew like those that are missing.
    private Optional<Position> whole() {
        try {
            return index.heard().filter(log::remembers).map(Position::at);
        } catch (NotPossible e) {
            return Optional.empty();
        }
    }

    private void catchUp(Position from) {
        var at = from;
        ChangeLog.Some some;
        do {
            some = log.since(at);
            if (!some.now().log().equals(from.heard().log())) {
                makeAnew();
                return;
            }
            write(some.changes());
            at = at.with(some.changes());
            anew |= some.everything();
        } while (some.areMore());
        if (anew && makeAnewInTurn()) {
            return;
        }
        var on = at.onTo(some.now());
        if (!anew && on.ahead().size() < at.ahead().size()) {
            index.heard(on.heard());
        }
        position = on;
    }

    // Not all nodes at once, so that one of them can search while another makes its index anew.
    private boolean makeAnewInTurn() {
        if (!index.isShared()) {
            return turn.take(this::makeAnew);
        }
        makeAnew();
        return true;
    }

    private void write(List<Change> some) {
        var changed = new LinkedHashMap<String, Set<String>>();
        for (var it : some) {
            if (it.source() != null) {
                changed.computeIfAbsent(it.source(), of -> new LinkedHashSet<>())
                        .addAll(it.ids());
                if (it.batch() != null) {
                    fillIndex.added(it.source(), it.batch());
                }
            }
        }
        changed.forEach(fillIndex::changed);
    }

    private void makeAnew() {
        index.ready(false);
        var from = System.nanoTime();
        var at = log.now();
        var count = fillIndex.all(at.heard(), TOLD_EVERY, written -> LOG.info("Index : {} entrées.", written));
        position = at;
        anew = false;
        index.ready(true);
        LOG.info("Index de recherche : {} entrées en {} s.", count, (System.nanoTime() - from) / 1_000_000_000);
        // A million entries have passed through the heap, which would keep the room for them for days.
        System.gc();
    }

    /** What a module has few of is looked at as a whole, whether it has said a change or not. */
    void writeFew() {
        if (!index.isReady() || !writing.tryLock()) {
            return;
        }
        try {
            if (!index.isShared()) {
                fillIndex.few();
            } else {
                turn.take(fillIndex::few);
            }
        } finally {
            writing.unlock();
        }
    }

    /** It has not heard for a while what has changed: nobody reads in it what may be private by now. */
    void fallBehind() {
        index.ready(false);
        index.current(false);
    }
}
