package org.maillage.shared;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the first content of every module before the web server opens its door. */
@Component
class LoadFirstContent implements SmartLifecycle {

    /** A lock of the database that several nodes starting at once queue for; the number is any, but ours. */
    private static final long LOADING_LOCK = 20_180_503L;

    private final List<FirstContent> contents;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private volatile boolean loaded;

    LoadFirstContent(List<FirstContent> contents, TransactionTemplate transaction, JdbcClient database) {
        this.contents = contents.stream()
                .sorted(Comparator.comparingInt(FirstContent::order))
                .toList();
        this.transaction = transaction;
        this.database = database;
    }

    @Override
    public void start() {
        for (var content : contents) {
            transaction.executeWithoutResult(status -> {
                database.sql("select pg_advisory_xact_lock(:lock)")
                        .param("lock", LOADING_LOCK)
                        .query((row, number) -> "")
                        .list();
                content.load();
            });
        }
        loaded = true;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
