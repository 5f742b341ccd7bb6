package org.maillage.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;

/** A source of connections that knows when its database does not answer, so that nobody waits for it in vain. */
public interface Watched {

    /**
     * Lets nobody wait.
     *
     * @throws SQLTransientConnectionException while it does not answer
     */
    void refuseWhileAway() throws SQLTransientConnectionException;

    /**
     * For who has a connection already, which would wait.
     *
     * @throws SQLTransientConnectionException while this database is known not to answer
     */
    static void refuseWhileAway(DataSource database) throws SQLException {
        if (database.isWrapperFor(Watched.class)) {
            database.unwrap(Watched.class).refuseWhileAway();
        }
    }
}
