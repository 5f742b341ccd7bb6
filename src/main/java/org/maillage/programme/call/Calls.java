package org.maillage.programme.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.RecordParams;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calls of the editions. */
@Repository
record Calls(JdbcClient database) {

    Optional<Call> find(UUID edition) {
        return database.sql(
                        "select edition, closes_at, words, criteria, version from programme.call where edition = :edition")
                .param("edition", edition)
                .query(Calls::call)
                .optional();
    }

    /**
     * Keeps a call; a new one has version 0.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    void save(Call call) {
        var kept = database.sql("""
                insert into programme.call as kept (edition, closes_at, words, criteria, version)
                values (:edition, :closesAt, :words, :criteria, 1)
                on conflict (edition) do update
                set closes_at = excluded.closes_at, words = excluded.words, criteria = excluded.criteria,
                  version = kept.version + 1
                where kept.version = :version
                """)
                .paramSource(RecordParams.of(call)
                        .with("closesAt", call.closesAt().atOffset(ZoneOffset.UTC))
                        .with("criteria", call.criteria().toArray(String[]::new)))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("The call of %s has changed.".formatted(call.edition()));
        }
    }

    /** Ends a call at a moment that lies before its day; false when it had ended. */
    boolean closeEarly(UUID edition, Instant now) {
        return database.sql("""
                update programme.call
                set closes_at = :now, version = version + 1
                where edition = :edition
                and closes_at > :now
                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("edition", edition)
                        .update()
                == 1;
    }

    /** The words and criteria of the last call are where that of the next edition begins. */
    void takeOver(UUID last, UUID next, long days) {
        database.sql("""
                insert into programme.call (edition, closes_at, words, criteria)
                select :next, (closes_at at time zone 'Europe/Paris' + make_interval(days => :days)) at time zone 'Europe/Paris', words, criteria
                from programme.call
                where edition = :last
                """)
                .param("next", next)
                .param("days", (int) days)
                .param("last", last)
                .update();
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        return new Call(
                row.getObject("edition", UUID.class),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                List.of((String[]) row.getArray("criteria").getArray()),
                row.getInt("version"));
    }
}
