package org.maillage.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was not let in, and who was refused what they asked for: one row a day for each person and way, however often it was
 * tried. Of whoever is not known here nothing is kept but that somebody tried.
 */
@Component
public record Refusals(JdbcClient database, Clock clock) {

    private static final Duration KEPT = Duration.ofDays(180);

    private static final String ROWS = """
            select name, refusal.way, refusal.tries, refusal.last_at
            from account.refusal
            left join account.person on person.id = refusal.person
            """;

    /**
     * Writes down that somebody was refused.
     *
     * @param person null for nobody known here
     * @param way a key of the words {@code account.refusal.…}
     */
    public void write(@Nullable PersonId person, String way) {
        var now = OffsetDateTime.now(clock);
        database.sql("""
                insert into account.refusal as known (person, way, day, tries, last_at)
                values (:person, :way, :day, 1, :now)
                on conflict (person, way, day) do update
                set tries = known.tries + 1, last_at = excluded.last_at
                """)
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("way", way)
                .param("day", LocalDate.ofInstant(now.toInstant(), ZoneOffset.UTC))
                .param("now", now)
                .update();
    }

    /** What somebody was refused, the latest first. */
    public List<Refusal> of(PersonId person, int limit) {
        return database.sql(ROWS + "where refusal.person = :person order by last_at desc limit :limit")
                .param("person", person.value())
                .param("limit", limit)
                .query(Refusals::refusal)
                .list();
    }

    /** What anybody was refused, the latest first. */
    public List<Refusal> all(int limit) {
        return database.sql(ROWS + "order by last_at desc limit :limit")
                .param("limit", limit)
                .query(Refusals::refusal)
                .list();
    }

    private static Refusal refusal(ResultSet row, int number) throws SQLException {
        return new Refusal(
                row.getString("name"),
                row.getString("way"),
                row.getInt("tries"),
                row.getTimestamp("last_at").toInstant());
    }

    @Job(value = "account.job.refusals", everySeconds = 86_400)
    void forget() {
        database.sql("delete from account.refusal where last_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    /**
     * What was refused on a day in one way.
     *
     * @param name null for whoever is not known here
     */
    public record Refusal(@Nullable String name, String way, int tries, Instant lastAt) {}
}
