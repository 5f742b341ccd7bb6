package org.maillage.territory.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.maillage.imports.ChangeId;
import org.maillage.imports.FileKind.Count;
import org.maillage.imports.FileKind.Past;
import org.maillage.imports.FileKind.Preview;
import org.maillage.imports.FileKind.Request;
import org.maillage.shared.Words;
import org.maillage.table.FileSum;
import org.maillage.table.RowFindings;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs imports, keeps every row they change, and puts the rows back. A preview is the import itself, rolled back: it
 * cannot promise something else than what will happen.
 */
@Component
record ImportJournal(TransactionTemplate transaction, JdbcClient database, Derived derived, Clock clock) {

    /** A lock of the database that imports queue for; the number is any, but ours. */
    private static final long IMPORT_LOCK = 20_180_504L;

    private static final int MOST_PAST = 200;

    Preview preview(ImportRecipe recipe, Request request) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return run(recipe, request, UUID.randomUUID());
        });
    }

    UUID apply(ImportRecipe recipe, Request request) {
        return transaction.execute(status -> {
            var id = UUID.randomUUID();
            if (!run(recipe, request, id).applicable()) {
                throw new IllegalArgumentException(Words.say("territory.import.not-applicable"));
            }
            keepCounts(id);
            derived.remake(id);
            return id;
        });
    }

    private Preview run(ImportRecipe recipe, Request request, UUID id) {
        lock();
        var source = ImportSource.of(request);
        begin(recipe, request, id, source);
        source.insert(database);
        var findings = new RowFindings();
        recipe.change(new Change(id, request, source.key(), findings));
        derived.lookAtWhatChanged(id);
        return findings.toPreview(changes(id));
    }

    private void begin(ImportRecipe recipe, Request request, UUID id, ImportSource source) {
        database.sql("""
                        insert into territory.import (id, kind, files, sha256, source, state, applied_at)
                        values (:id, :kind, :files, :sums, :source, 'applied', :now)
                        """)
                .param("id", id)
                .param("kind", recipe.name())
                .param("files", ImportSource.names(request).toArray(String[]::new))
                .param("sums", request.files().stream().map(FileSum::sha256).toArray(String[]::new))
                .param("source", source.key())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        // Kept until the transaction ends; the triggers of the tables write down what changes.
        database.sql("select set_config('territory.import', :id, true)")
                .param("id", id.toString())
                .query(String.class)
                .single();
    }

    private void lock() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", IMPORT_LOCK)
                .query((row, number) -> "")
                .list();
    }

    private List<Count> changes(UUID id) {
        return database.sql("""
                        select table_name,
                          case when before is null then 'added' when after is null then 'removed' else 'changed' end as how,
                          count(distinct key) as rows
                        from territory.import_change
                        where import = :id and table_name <> 'source'
                        group by 1, 2
                        order by 1, 2
                        limit 100
                        """)
                .param("id", id)
                .query((row, number) -> new Count(
                        Words.say(
                                "territory.import.rows",
                                Words.say("territory.import.table." + row.getString("table_name")),
                                Words.say("territory.import.how." + row.getString("how"))),
                        row.getLong("rows")))
                .list();
    }

    private void keepCounts(UUID id) {
        database.sql("""
                        update territory.import
                        set counts = (
                          select coalesce(jsonb_object_agg(table_name, rows), '{}')
                          from (
                            select table_name, count(distinct key) as rows
                            from territory.import_change
                            where import = :id
                            group by table_name
                          ) changed)
                        where id = :id
                        """).param("id", id).update();
    }

    /** Undoes an import of a kind of file; false when there is none to undo. */
    boolean undo(ImportRecipe recipe, UUID id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> undoLocked(recipe, id)));
        } catch (DataIntegrityViolationException e) {
            throw new IllegalStateException(Words.say("territory.import.changed-since"), e);
        }
    }

    private boolean undoLocked(ImportRecipe recipe, UUID id) {
        lock();
        var marked = database.sql("""
                        update territory.import
                        set state = 'undone', undone_at = :now
                        where id = :id and kind = :kind and state = 'applied'
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("kind", recipe.name())
                .update();
        if (marked == 0) {
            return false;
        }
        refuseWhenALaterOneStandsOnIt(id);
        // Figures name their source, which may be one that goes; they are made again.
        database.sql("delete from territory.figure where source = (select source from territory.import where id = :id)")
                .param("id", id)
                .update();
        database.sql("select territory.undo_import(:id)")
                .param("id", id)
                .query((row, number) -> "")
                .list();
        derived.lookAtWhatChanged(id);
        derived.remake(id);
        return true;
    }

    private void refuseWhenALaterOneStandsOnIt(UUID id) {
        database.sql("""
                        select later.id, array_to_string(later.files, ', ') as files, later.applied_at, false as undone
                        from territory.import later
                        join territory.import undone on undone.id = :id and undone.number < later.number
                        where later.state = 'applied'
                          and exists (
                            select table_name, key from territory.import_change where import = undone.id
                            intersect
                            select table_name, key from territory.import_change where import = later.id
                          )
                        order by later.number desc
                        limit 1
                        """)
                .param("id", id)
                .query((row, number) -> new IllegalStateException(
                        Words.say("territory.import.stands-on-it", row.getString("files"), row.getString("id"))))
                .optional()
                .ifPresent(it -> {
                    throw it;
                });
    }

    List<Past> past(ImportRecipe recipe) {
        return database.sql("""
                        select id, array_to_string(files, ', ') as files, applied_at, state = 'undone' as undone
                        from territory.import
                        where kind = :kind
                        order by number desc
                        limit :most
                        """)
                .param("kind", recipe.name())
                .param("most", MOST_PAST)
                .query((row, number) -> new Past(
                        new ChangeId(row.getObject("id", UUID.class)),
                        row.getString("files"),
                        row.getTimestamp("applied_at").toInstant(),
                        row.getBoolean("undone")))
                .list();
    }
}
