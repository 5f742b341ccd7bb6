package org.maillage.programme.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.shared.RecordParams;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calls of the editions. */
@Repository
record Calls(JdbcClient database) {

    Optional<Call> find(UUID edition) {
        return database.sql("""
                select edition, closes_at, words, criteria, criterion_numbers, last_criterion, version
                from programme.call
                where edition = :edition
                """).param("edition", edition).query(Calls::call).optional();
    }

    /**
     * Keeps a call; a new one has version 0.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    void save(Call call) {
        var kept = database.sql("""
                insert into programme.call as kept
                  (edition, closes_at, words, criteria, criterion_numbers, last_criterion, version)
                values (:edition, :closesAt, :words, :criteria, :criterionNumbers, :lastCriterion, 1)
                on conflict (edition) do update
                set closes_at = excluded.closes_at, words = excluded.words, criteria = excluded.criteria,
                  criterion_numbers = excluded.criterion_numbers, last_criterion = excluded.last_criterion,
                  version = kept.version + 1
                where kept.version = :version
                """)
                .paramSource(RecordParams.of(call)
                        .with("closesAt", call.closesAt().atOffset(ZoneOffset.UTC))
                        .with(
                                "criteria",
                                call.criteria().stream().map(Criterion::words).toArray(String[]::new))
                        .with(
                                "criterionNumbers",
                                call.criteria().stream().map(Criterion::number).toArray(Integer[]::new)))
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
                insert into programme.call (edition, closes_at, words, criteria, criterion_numbers, last_criterion)
                select :next, (closes_at at time zone 'Europe/Paris' + make_interval(days => :days)) at time zone 'Europe/Paris',
                  words, criteria, criterion_numbers, last_criterion
                from programme.call
                where edition = :last
                """)
                .param("next", next)
                .param("days", (int) days)
                .param("last", last)
                .update();
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        var words = (String[]) row.getArray("criteria").getArray();
        var numbers = (Integer[]) row.getArray("criterion_numbers").getArray();
        return new Call(
                row.getObject("edition", UUID.class),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                IntStream.range(0, words.length)
                        .mapToObj(it -> new Criterion(numbers[it], words[it]))
                        .toList(),
                row.getInt("last_criterion"),
                row.getInt("version"));
    }
}
