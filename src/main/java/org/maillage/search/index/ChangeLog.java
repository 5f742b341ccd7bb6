package org.maillage.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.search.Heard;
import org.maillage.search.index.Position.Change;
import org.maillage.shared.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The log of what has changed of what can be found. Each index reads it for itself, as far as no transaction can still add
 * something earlier; what is older than a few days goes, whoever has heard it.
 */
@Repository
record ChangeLog(JdbcClient database, Clock clock) {

    static final int AT_ONCE = 200;

    /** An index that was away for longer is made anew. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** Another log, or the same in another database, or in one that was set back to an earlier day, is another. */
    private static final String LOG = """
            select
              md5(concat_ws(' ', id, (select system_identifier from pg_control_system()),
                (select timeline_id from pg_control_checkpoint()),
                (select oid from pg_database where datname = current_database()))) as log,
              pg_snapshot_xmin(pg_current_snapshot())::text::bigint as until,
              forgotten::text::bigint as forgotten
            from search.log
            """;

    void add(String of, Collection<String> ids) {
        if (!ids.isEmpty()) {
            add(of, ids, null, false);
        }
    }

    void addBatch(String of, String batch) {
        add(of, List.of(), batch, false);
    }

    void addEverything() {
        add(null, List.of(), null, true);
    }

    private void add(@Nullable String of, Collection<String> ids, @Nullable String batch, boolean everything) {
        database.sql("""
                insert into search.change (source, ids, batch, everything)
                values (:source, :ids, :batch, :everything)
                """)
                .param("source", of)
                .param("ids", ids.toArray(String[]::new))
                .param("batch", batch)
                .param("everything", everything)
                .update();
    }

    /** Where the log stands: an index that is made anew from now on holds all changes that can be seen. */
    Position now() {
        begin();
        return read(0, List.of(), Integer.MAX_VALUE, "pg_snapshot_xmin(pg_current_snapshot())")
                .reached();
    }

    /** The oldest changes behind a position, and where the log stands. */
    Some since(Position position) {
        return read(position.heard().until(), position.ahead().keySet(), AT_ONCE, ":until::text::xid8");
    }

    private Some read(long until, Collection<Long> known, int most, String from) {
        // The rows and the bound below which no more will come are of one moment.
        var rows = database.sql("""
                select log.log, log.until, number, xid::text::bigint as xid, source, ids, batch, everything
                from (%s) log
                left join lateral (
                  select *
                  from search.change
                  where xid >= %s
                  and number <> all(:known)
                  order by number
                  limit :most) change on true
                order by number
                """.formatted(LOG, from))
                .param("until", until)
                .param("known", known.toArray(Long[]::new))
                .param("most", most)
                .query((row, number) -> new Row(
                        new Heard(row.getString("log"), row.getLong("until")),
                        row.getObject("number") == null ? null : change(row)))
                .list();
        return new Some(
                rows.isEmpty() ? new Heard("", 0) : rows.getFirst().now(),
                rows.stream()
                        .flatMap(it -> Optional.ofNullable(it.change()).stream())
                        .toList(),
                rows.size() == most);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("number"),
                row.getLong("xid"),
                row.getString("source"),
                Arrays.asList((String[]) row.getArray("ids").getArray()),
                row.getString("batch"),
                row.getBoolean("everything"));
    }

    private record Row(Heard now, @Nullable Change change) {}

    /**
     * Some changes.
     *
     * @param now where the log stood when they were read
     * @param areMore whether there may be more
     */
    record Some(Heard now, List<Change> changes, boolean areMore) {

        boolean everything() {
            return changes.stream().anyMatch(Change::everything);
        }

        private Position reached() {
            return Position.at(now).with(changes);
        }
    }

    /** Whether nothing has been forgotten that an index has not heard. */
    boolean remembers(Heard heard) {
        begin();
        return database.sql("""
                select log = :log and :until >= forgotten and :until <= until
                from (%s) log
                """.formatted(LOG))
                .param("log", heard.log())
                .param("until", heard.until())
                .query(Boolean.class)
                .single();
    }

    // A database that was restored has none: what an index has heard of another says nothing there.
    private void begin() {
        database.sql("""
                insert into search.log (id, forgotten)
                values (gen_random_uuid(), pg_snapshot_xmin(pg_current_snapshot()))
                on conflict do nothing
                """).update();
    }

    /** How many are behind a position. */
    long waiting(Position position) {
        return database.sql("""
                select count(*)
                from search.change
                where xid >= :until::text::xid8
                and number <> all(:known)
                """)
                .param("until", position.heard().until())
                .param("known", position.ahead().keySet().toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    @Job(value = "search.job.forget", everySeconds = 3_600)
    void forget() {
        database.sql("""
                with gone as (
                  delete from search.change
                  where at < :before
                  returning xid
                )
                update search.log
                set forgotten = greatest(forgotten, (select (max(xid)::text::bigint + 1)::text::xid8 from gone))
                """).param("before", OffsetDateTime.now(clock).minus(KEPT)).update();
    }
}
