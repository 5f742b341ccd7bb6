package org.maillage.backup;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * That what is in a database came out of a backup: what people did in between is not there.
 *
 * @param at when it was brought back
 * @param asOf of when it is
 */
public record Restored(Instant at, Instant asOf) {

    // In no schema: a backup may be older than whatever shape its schema would have.
    private static final String TABLE = "public.restored";

    /** Says it in a database, within the transaction that fills it. */
    static void write(Connection connection, Instant asOf, Clock clock) {
        var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        database.sql("create table " + TABLE + " (at timestamptz not null, as_of timestamptz not null)")
                .update();
        // What is restored from a backup of this database says so for itself.
        database.sql("comment on table %s is '%s the last time that a backup was restored'"
                        .formatted(TABLE, Catalogue.PASSING))
                .update();
        database.sql("insert into " + TABLE + " (at, as_of) values (:at, :asOf)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last time, if ever. */
    static Optional<Restored> find(JdbcClient database) {
        var known = database.sql("select to_regclass(:table) is not null")
                .param("table", TABLE)
                .query(Boolean.class)
                .single();
        return known
                ? database.sql("select at, as_of from " + TABLE)
                        .query(RecordRows.of(Restored.class))
                        .optional()
                : Optional.empty();
    }
}
