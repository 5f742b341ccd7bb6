package org.maillage.search.index;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Lets one node at a time write into an index that all share. The database takes the turn back from a node that dies. */
@Component
record Turn(DataSource database) {

    private static final long LOCK = 20_180_508L;

    /** Does something unless another node has the turn; whether it has. */
    boolean take(Runnable work) {
        try (var connection = database.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(:lock)")) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(:lock)");
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The turn to write the index could not be asked for.", e);
        }
    }

    private static boolean ask(Connection connection, String statement) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(statement)
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }
}
