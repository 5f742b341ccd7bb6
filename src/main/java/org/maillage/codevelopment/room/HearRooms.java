package org.maillage.codevelopment.room;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hears from the database, on the one connection that this process keeps for it, which sessions have changed on any node, and
 * tells whoever follows them here. What is heard says which session it is and how often it has changed, nothing else.
 */
@Component
@ConditionalOnWebApplication
class HearRooms implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HearRooms.class);

    /** Within so long it is noticed that the platform stops. */
    private static final Duration LISTENING = Duration.ofMillis(500);

    /** So often those who follow are looked over, and the connection with them. */
    private static final Duration ROUND = Duration.ofSeconds(10);

    private static final Duration REST = Duration.ofMillis(500);
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;
    private final Streams streams;
    private volatile boolean running;
    private @Nullable Thread hearing;

    HearRooms(DataSource database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public void start() {
        running = true;
        hearing = Thread.ofVirtual().name("rooms").start(this::goOn);
    }

    private void goOn() {
        try (var own = own()) {
            while (isRunning()) {
                try (var connection = own.getConnection()) {
                    hear(connection);
                } catch (SQLException | DataAccessException e) {
                    // Moves are seen once it is back; pages that hear nothing look by themselves meanwhile.
                    LOG.debug("The database does not say what has changed: {}", e.toString());
                    Thread.sleep(REST);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beside those that people wait for. */
    private HikariDataSource own() throws SQLException {
        var own = new HikariConfig();
        database.unwrap(HikariDataSource.class).copyStateTo(own);
        own.setPoolName("rooms");
        own.setMaximumPoolSize(1);
        own.setMinimumIdle(0);
        own.setMaxLifetime(0);
        own.setInitializationFailTimeout(-1);
        return new HikariDataSource(own);
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen peer_session");
        }
        // What has changed before is made up for.
        streams.lookOver();
        var looked = System.nanoTime();
        var told = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var heard = told.getNotifications((int) LISTENING.toMillis());
            if (heard != null) {
                for (var one : heard) {
                    hear(one.getParameter());
                }
            }
            if (System.nanoTime() - looked > ROUND.toNanos()) {
                if (!connection.isValid(PATIENCE_SECONDS)) {
                    throw new SQLException("The database does not answer.");
                }
                streams.lookOver();
                looked = System.nanoTime();
            }
        }
    }

    private void hear(String said) {
        var words = said.split(" ", 2);
        if (words.length < 2 || words[1].equals("left")) {
            streams.lookOver();
        } else {
            streams.tell(UUID.fromString(words[0]), words[1]);
        }
    }

    @Override
    public void stop() {
        running = false;
        if (hearing != null) {
            hearing.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
