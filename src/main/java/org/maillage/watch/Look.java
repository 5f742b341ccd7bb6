package org.maillage.watch;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Needed;

/** Looks whether something is there, and waits no longer than it should for what does not answer. */
final class Look {

    private final Needed needed;
    private @Nullable FutureTask<Boolean> underWay;

    Look(Needed needed) {
        this.needed = needed;
    }

    String word() {
        return needed.word();
    }

    /** Whether it is there; not when it does not say so in time. One that is still asked is not asked once more. */
    synchronized boolean finds(Duration patience) {
        var task = underWay;
        if (task == null) {
            task = new FutureTask<>(needed::isThere);
            underWay = task;
            Thread.ofVirtual().name("look at " + word()).start(task);
        }
        try {
            var found = task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            underWay = null;
            return found;
        } catch (ExecutionException e) {
            underWay = null;
            return false;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
