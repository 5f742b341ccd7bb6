package org.maillage.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Costly work, of which little is done at once: what comes beside it waits its turn for a while, and is refused then. Whoever
 * waits holds nothing that others need, above all no transaction.
 */
public final class AtOnce {

    private static final String BUSY = "503";

    private final Semaphore places;
    private final Duration patience;

    public AtOnce(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * Does work in a place.
     *
     * @throws NoPlaceFree when none came free in time
     */
    public <T> T get(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /**
     * Takes a place, to be given back with {@link #leave}.
     *
     * @throws NoPlaceFree when none came free in time
     */
    public void enter() {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new NoPlaceFree(BUSY);
    }

    public void leave() {
        places.release();
    }
}
