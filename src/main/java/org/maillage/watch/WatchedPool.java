package org.maillage.watch;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.shared.Watched;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The connections of the platform, of which none is given out while the database does not answer. Those that are out are
 * cut off then, since nothing ends the waiting of a statement on a server that is frozen: those of people at once, those of
 * long work once it is clear that nothing comes of it.
 */
final class WatchedPool extends DelegatingDataSource implements Watched {

    private static final int MANY = 64;

    private final HikariDataSource pool;
    private final Set<Out> out = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    WatchedPool(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    /** A connection that is out, and whether somebody waits for a page meanwhile. */
    private record Out(Connection connection, boolean forPeople) {

        // What the pool has given out says that it is closed once it is given back, whoever has it next.
        boolean isBack() {
            try {
                return connection.isClosed();
            } catch (SQLException e) {
                return true;
            }
        }

        void cutOff() {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                // It was cut off already.
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        refuseWhileAway();
        var connection = super.getConnection();
        if (out.size() >= MANY) {
            out.removeIf(Out::isBack);
        }
        out.add(new Out(connection, ForPeople.isNow()));
        return connection;
    }

    @Override
    public void refuseWhileAway() throws SQLTransientConnectionException {
        if (away) {
            throw new SQLTransientConnectionException("The database does not answer.");
        }
    }

    /** A connection beside the pool, which is given up after some seconds of silence. */
    Connection connectionApart(int seconds) throws SQLException {
        var source = pool.getDataSource();
        if (source != null) {
            return source.getConnection();
        }
        var how = new Properties();
        how.setProperty("user", String.valueOf(pool.getUsername()));
        how.setProperty("password", String.valueOf(pool.getPassword()));
        for (var limit : new String[] {"connectTimeout", "loginTimeout", "socketTimeout"}) {
            how.setProperty(limit, String.valueOf(seconds));
        }
        return DriverManager.getConnection(pool.getJdbcUrl(), how);
    }

    /** It answers, and whoever asks gets a connection. */
    void answers() {
        away = false;
    }

    /** It does not; {@code forLong} when long work is to be given up too. */
    void isAway(boolean forLong) {
        away = true;
        out.removeIf(Out::isBack);
        out.stream().filter(it -> forLong || it.forPeople()).forEach(Out::cutOff);
    }
}
