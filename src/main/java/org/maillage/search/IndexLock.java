package org.maillage.search;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * The right to keep the index of a database: that of one process with files of its own, or of any number on one cluster. It
 * is a lock on a connection of its own, so that the database takes it back from a process that dies, and one beside the files.
 */
@Component
class IndexLock implements DisposableBean {

    private static final long LOCK = 20_180_508L;
    private static final int PATIENCE_SECONDS = 3;

    private final DataSource database;
    private final SearchSettings search;
    private final Settings settings;
    private @Nullable Connection held;
    private @Nullable FileLock files;
    private int times;

    IndexLock(DataSource database, SearchSettings search, Settings settings) {
        this.database = database;
        this.search = search;
        this.settings = settings;
    }

    /** Whether this process has it still, or can take it now. */
    synchronized boolean hold() {
        try {
            if (held != null && !held.isValid(PATIENCE_SECONDS)) {
                drop(held);
                held = null;
            }
            if (held == null) {
                take();
            }
            return held != null && holdFiles();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The lock of the index could not be asked for.", e);
        }
    }

    private boolean holdFiles() throws IOException {
        if (files == null && !search.isCluster() && !search.inMemory()) {
            Files.createDirectories(settings.data());
            var channel = FileChannel.open(
                    settings.data().resolve("index.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            files = channel.tryLock();
            if (files == null) {
                channel.close();
                return false;
            }
        }
        return true;
    }

    private void take() throws SQLException {
        var connection = alive();
        try {
            // A machine that lost its power says nothing: the database asks after it, and not after two hours only.
            on(connection)
                    .sql("set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3")
                    .update();
            if (on(connection)
                    .sql(
                            search.isCluster()
                                    ? "select pg_try_advisory_lock_shared(:lock)"
                                    : "select pg_try_advisory_lock(:lock)")
                    .param("lock", LOCK)
                    .query(Boolean.class)
                    .single()) {
                held = connection;
                times++;
            }
        } finally {
            if (held == null) {
                drop(connection);
            }
        }
    }

    // The pool does not look after connections that served a moment ago: they may have died with the database since.
    private Connection alive() throws SQLException {
        var end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        var connection = database.getConnection();
        while (!connection.isValid(PATIENCE_SECONDS)) {
            drop(connection);
            // Those of a database that is frozen each take their time to say nothing.
            if (System.nanoTime() > end) {
                throw new SQLTransientConnectionException("The database does not answer.");
            }
            connection = database.getConnection();
        }
        return connection;
    }

    // It is not for the next who wants a connection: the lock goes with it.
    private void drop(Connection connection) throws SQLException {
        database.unwrap(HikariDataSource.class).evictConnection(connection);
        connection.close();
    }

    /** How often it has been taken: what was known of the index before the last time may be wrong. */
    int times() {
        return times;
    }

    /** Who kept the index last, and so heard all changes that wait no more; nobody is "". */
    String keeper() {
        return onHeld().sql("select name from search.keeper")
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Somebody keeps it from now on. */
    void keptBy(String name) {
        onHeld().sql("""
                insert into search.keeper (name)
                values (:name)
                on conflict (one) do update set name = excluded.name
                """).param("name", name).update();
    }

    private JdbcClient onHeld() {
        if (held == null) {
            throw new IllegalStateException("The lock of the index is not held.");
        }
        return on(held);
    }

    private static JdbcClient on(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @Override
    public synchronized void destroy() throws SQLException, IOException {
        if (files != null) {
            files.acquiredBy().close();
            files = null;
        }
        if (held != null) {
            // The pool closes connections in its own time: whoever starts next need not wait for it.
            if (held.isValid(PATIENCE_SECONDS)) {
                on(held).sql("select pg_advisory_unlock_all()::text")
                        .query(String.class)
                        .list();
            }
            drop(held);
            held = null;
        }
    }
}
