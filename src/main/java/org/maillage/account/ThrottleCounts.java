package org.maillage.account;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.maillage.shared.Job;
import org.maillage.shared.Secret;
import org.maillage.shared.Watched;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the throttle has counted, for all nodes together. Each count is a statement of its own on a connection of its own: it
 * stays when the work around it is undone, and nobody who holds a connection waits for another of the same pool.
 */
@Component
class ThrottleCounts implements DisposableBean {

    static final Duration WHILE = Duration.ofMinutes(15);
    static final Duration DAY = Duration.ofDays(1);

    /** A count takes less than a millisecond. */
    private static final int CONNECTIONS = 3;

    private static final Duration KEPT_OPEN = Duration.ofMinutes(2);

    /** Beyond, what is used up the least is forgotten: some tens of megabytes. */
    private static final int MOST_KNOWN = 200_000;

    private final DataSource watched;
    private final HikariDataSource connections;
    private final JdbcClient database;
    private final Clock clock;

    ThrottleCounts(DataSource database, Clock clock) throws SQLException {
        var own = new HikariConfig();
        database.unwrap(HikariDataSource.class).copyStateTo(own);
        own.setPoolName("throttle");
        own.setMaximumPoolSize(CONNECTIONS);
        own.setMinimumIdle(1);
        own.setIdleTimeout(KEPT_OPEN.toMillis());
        // Seconds of silence: a count that takes as long comes from a database that is frozen.
        own.addDataSourceProperty("socketTimeout", "3");
        this.watched = database;
        this.connections = new HikariDataSource(own);
        this.database = JdbcClient.create(connections);
        this.clock = clock;
    }

    /** How long it is until there may be one more; nothing when this one may be, which is counted then. */
    Optional<Duration> take(String key, int mostInAWhile, int mostInADay) {
        refuseWhileAway();
        var name = new Secret(key).hash();
        var now = OffsetDateTime.now(clock);
        var spacing = WHILE.dividedBy(mostInAWhile);
        var daily = DAY.dividedBy(mostInADay);
        // Each moves the moments until which all is used up on by its part, if they are not too far ahead already.
        var taken = database.sql("""
                insert into account.throttle as known (key, while_until, day_until)
                values (:key, :now + :spacing * interval '1 microsecond', :now + :daily * interval '1 microsecond')
                on conflict (key) do update
                set while_until = greatest(known.while_until, :now) + :spacing * interval '1 microsecond',
                  day_until = greatest(known.day_until, :now) + :daily * interval '1 microsecond'
                where known.while_until <= :whileAhead
                and known.day_until <= :dayAhead
                """)
                        .param("key", name)
                        .param("now", now)
                        .param("spacing", micros(spacing))
                        .param("daily", micros(daily))
                        .param("whileAhead", now.plus(WHILE).minus(spacing))
                        .param("dayAhead", now.plus(DAY).minus(daily))
                        .update()
                == 1;
        return taken ? Optional.empty() : Optional.of(untilNext(name, now, spacing, daily));
    }

    private void refuseWhileAway() {
        try {
            Watched.refuseWhileAway(watched);
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("Nothing can be counted.", e);
        }
    }

    private Duration untilNext(byte[] name, OffsetDateTime now, Duration spacing, Duration daily) {
        return database.sql("select while_until, day_until from account.throttle where key = :key")
                .param("key", name)
                .query((row, number) -> {
                    var inAWhile = ahead(now, row.getObject(1, OffsetDateTime.class), WHILE.minus(spacing));
                    var inADay = ahead(now, row.getObject(2, OffsetDateTime.class), DAY.minus(daily));
                    return inAWhile.compareTo(inADay) > 0 ? inAWhile : inADay;
                })
                .optional()
                .orElse(Duration.ZERO);
    }

    private static Duration ahead(OffsetDateTime now, OffsetDateTime until, Duration most) {
        return Duration.between(now, until).minus(most);
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }

    /** What says nothing any more goes; and of too many, those that say the least. */
    @Job(value = "account.job.throttle", everySeconds = 60)
    void forget() {
        database.sql("delete from account.throttle where while_until <= :now and day_until <= :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
        forgetAllBut(MOST_KNOWN);
    }

    void forgetAllBut(int most) {
        database.sql("""
                delete from account.throttle
                where key in (
                  select key
                  from account.throttle
                  order by greatest(while_until, day_until) desc
                  offset :most)
                """).param("most", most).update();
    }

    @Override
    public void destroy() {
        connections.close();
    }
}
