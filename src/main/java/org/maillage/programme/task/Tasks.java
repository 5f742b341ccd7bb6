package org.maillage.programme.task;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.Rights;
import org.maillage.programme.WithinEdition;
import org.maillage.shared.NotFound;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of the editions. */
@Component
public record Tasks(JdbcClient database) implements WithinEdition {

    private static final String ROWS = """
            select id, edition, cohort, session, title, words, due_on, version
            from programme.task
            """;

    /** The tasks of an edition, the next to be due first, those without a date at the end. */
    public List<Task> of(UUID edition) {
        return of(List.of(edition));
    }

    /** The same of some editions. */
    public List<Task> of(Collection<UUID> editions) {
        var asked = OneOf.of("edition", editions);
        return database.sql(ROWS + "where " + asked.sql() + " order by due_on nulls last, position, id limit :most")
                .param("ids", asked.ids())
                .param("most", 300 * editions.size())
                .query(RecordRows.of(Task.class))
                .list();
    }

    /** Whether a task is for a cohort. */
    public static boolean isFor(Task task, UUID cohort) {
        return task.cohort() == null || task.cohort().equals(cohort);
    }

    static boolean isRead(Task task, Rights rights) {
        return runs(task, rights) || rights.cohorts().stream().anyMatch(it -> isFor(task, it));
    }

    static boolean runs(Task task, Rights rights) {
        var cohort = task.cohort();
        return cohort == null ? rights.runsSome() : rights.runs(cohort);
    }

    Task get(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(RecordRows.of(Task.class))
                .optional()
                .orElseThrow(() -> new NotFound("task", id));
    }

    void add(Task task, int position) {
        database.sql("""
                insert into programme.task (id, edition, cohort, session, title, words, due_on, position)
                values (:id, :edition, :cohort, :session, :title, :words, :dueOn, :position)
                """)
                .paramSource(RecordParams.of(task).with("position", position))
                .update();
    }

    /** @throws OptimisticLockingFailureException when somebody else has changed it since it was read */
    void save(Task task) {
        var kept = database.sql("""
                update programme.task
                set title = :title, words = :words, due_on = :dueOn, session = :session, version = version + 1
                where id = :id
                and version = :version
                """).paramSource(RecordParams.of(task)).update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("The task (%s) has changed.".formatted(task.id()));
        }
    }

    /** Removes a task for which nobody has begun anything; false when somebody has. */
    boolean remove(UUID id) {
        return database.sql("""
                delete from programme.task
                where id = :id
                and not exists (select from programme.deliverable where task = :id)
                """).param("id", id).update() > 0;
    }

    /** How far each place is with each task of an edition. */
    public List<Progress> progress(UUID edition) {
        return progress(List.of(edition));
    }

    /** The same of some editions. */
    public List<Progress> progress(Collection<UUID> editions) {
        var asked = OneOf.of("t.edition", editions);
        return database.sql("""
                select d.task, d.place, d.handed_in_at
                from programme.deliverable d
                join programme.task t on t.id = d.task
                where %s
                limit :most
                """.formatted(asked.sql()))
                .param("ids", asked.ids())
                .param("most", 20_000 * editions.size())
                .query(RecordRows.of(Progress.class))
                .list();
    }

    /**
     * How far a place is with a task that it has begun.
     *
     * @param handedInAt null while it is only begun
     */
    public record Progress(UUID task, UUID place, @Nullable OffsetDateTime handedInAt) {}

    @Override
    public String folder() {
        return "tasks";
    }

    @Override
    public Optional<UUID> editionOf(UUID id) {
        return database.sql("select edition from programme.task where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }
}
