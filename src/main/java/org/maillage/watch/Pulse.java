package org.maillage.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second, on a connection of its own, whether it answers. A server that is frozen, or a network that
 * swallows what is sent, says nothing at all: one waits to find out, and all others are told.
 */
@Component
@ConditionalOnWebApplication
final class Pulse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration BEAT_WHILE_AWAY = Duration.ofMillis(250);

    /** Silence for so long is no pause any more. */
    private static final int PATIENCE_SECONDS = 2;

    /** A server that was killed is back before, and people have waited for their page without noticing. */
    private static final Duration RESTART = Duration.ofSeconds(4);

    /** An import that has heard nothing for so long hears nothing more. */
    private static final Duration LONG = Duration.ofMinutes(1);

    private final DataSource database;
    private @Nullable Connection own;
    private volatile @Nullable Thread beating;

    Pulse(DataSource database) {
        this.database = database;
    }

    @Override
    public void start() {
        try {
            if (database.isWrapperFor(WatchedPool.class)) {
                var pool = database.unwrap(WatchedPool.class);
                beating = Thread.ofPlatform().daemon().name("pulse").start(() -> beat(pool));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void beat(WatchedPool pool) {
        var silentSince = 0L;
        var away = false;
        while (Thread.currentThread().equals(beating)) {
            var asked = System.nanoTime();
            if (answers(pool)) {
                silentSince = 0L;
                pool.answers();
                if (away) {
                    LOG.info("The database answers again.");
                }
                away = false;
            } else {
                silentSince = silentSince == 0L ? asked : silentSince;
                var now = System.nanoTime();
                var gone = Duration.ofNanos(now - silentSince);
                if (Duration.ofNanos(now - asked).toSeconds() >= PATIENCE_SECONDS || gone.compareTo(RESTART) >= 0) {
                    away = true;
                    pool.isAway(gone.compareTo(LONG) >= 0);
                }
            }
            rest(silentSince == 0L ? BEAT : BEAT_WHILE_AWAY);
        }
        close();
    }

    private boolean answers(WatchedPool pool) {
        try {
            if (own != null && !own.isValid(PATIENCE_SECONDS)) {
                close();
                return false;
            }
            if (own == null) {
                own = pool.connectionApart(PATIENCE_SECONDS);
            }
            return true;
        } catch (SQLException e) {
            // Whatever else it says, as that it has no room for one more, it says something.
            var state = String.valueOf(e.getSQLState());
            return !state.startsWith("08") && !state.startsWith("57P");
        }
    }

    private void close() {
        if (own != null) {
            try {
                own.abort(Runnable::run);
            } catch (SQLException e) {
                // It is gone.
            }
            own = null;
        }
    }

    private void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            beating = null;
        }
    }

    @Override
    public void stop() {
        var thread = beating;
        beating = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return beating != null;
    }
}
