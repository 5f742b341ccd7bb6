package org.maillage.web;

import java.time.Duration;
import org.maillage.shared.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells the other nodes that public pages may have changed, and hears it of them. A few times a second and not at each form:
 * whoever sends a thousand has no page made a thousand times.
 */
@Component
@ConditionalOnWebApplication
class TellChanges implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TellChanges.class);
    private static final Duration EVERY = Duration.ofMillis(400);

    private final JdbcClient database;
    private final ChangedPages pages;
    private final Settings settings;
    private volatile boolean running;
    private long heard;

    TellChanges(JdbcClient database, ChangedPages pages, Settings settings) {
        this.database = database;
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        if (settings.keepPages().isPositive()) {
            Thread.ofVirtual().name("pages").start(this::goOn);
        }
    }

    private void goOn() {
        while (running) {
            try {
                Thread.sleep(EVERY);
                tellAndHear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (DataAccessException | TransactionException e) {
                // Nothing changes while the database is away; what has changed before is told once it is back.
                LOG.debug("The database does not say what has changed: {}", e.toString());
                pages.next();
            }
        }
    }

    void tellAndHear() {
        var number = pages.takeNote() ? tell() : hear();
        if (number != heard) {
            heard = number;
            pages.next();
        }
    }

    private long tell() {
        try {
            return database.sql("""
                    insert into page_change as known (number) values (1)
                    on conflict (one) do update set number = known.number + 1
                    returning number
                    """).query(Long.class).single();
        } catch (DataAccessException e) {
            pages.note();
            throw e;
        }
    }

    private long hear() {
        return database.sql("select number from page_change")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
