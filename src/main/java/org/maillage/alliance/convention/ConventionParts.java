package org.maillage.alliance.convention;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The objectives and the due dates of conventions. */
@Repository
record ConventionParts(JdbcClient database, Clock clock) {

    /** More of either than anybody reads. */
    static final int MOST = 60;

    List<Objective> objectives(Convention convention) {
        return database.sql("""
                select id, words, counts, target, reached, version
                from alliance.convention_objective
                where convention = :convention
                order by number
                limit :most
                """)
                .param("convention", convention.id())
                .param("most", MOST)
                .query(RecordRows.of(Objective.class))
                .list();
    }

    /** Those that are open first, by their days. */
    List<DueDate> dueDates(Convention convention) {
        return database.sql("""
                select id, kind, words, due_on, amount, done_on, version
                from alliance.convention_due
                where convention = :convention
                order by done_on is not null, due_on, id
                limit :most
                """)
                .param("convention", convention.id())
                .param("most", MOST)
                .query(RecordRows.of(DueDate.class))
                .list();
    }

    void add(Convention convention, Objective objective) {
        database.sql("""
                insert into alliance.convention_objective (id, convention, words, counts, target, reached)
                values (:id, :convention, :words, :counts, :target, :reached)
                """).paramSource(parameters(convention, objective)).update();
    }

    /** Keeps what was changed of it; false when somebody else has changed it since, or has taken it out. */
    boolean save(Convention convention, Objective objective) {
        return database.sql("""
                update alliance.convention_objective
                set words = :words, counts = :counts, target = :target, reached = :reached, version = version + 1
                where id = :id
                and convention = :convention
                and version = :version
                """).paramSource(parameters(convention, objective)).update() > 0;
    }

    private RecordParams parameters(Convention convention, Record part) {
        return RecordParams.of(part).with("convention", convention.id()).with("now", OffsetDateTime.now(clock));
    }

    void removeObjective(Convention convention, UUID objective) {
        database.sql("delete from alliance.convention_objective where id = :id and convention = :convention")
                .param("id", objective)
                .param("convention", convention.id())
                .update();
    }

    void add(Convention convention, DueDate due) {
        database.sql("""
                insert into alliance.convention_due (id, convention, kind, words, due_on, amount, added_at)
                values (:id, :convention, :kind, :words, :dueOn, cast(nullif(:figures, '') as numeric), :now)
                """)
                .paramSource(parameters(convention, due).with("figures", due.figures()))
                .update();
    }

    /** Keeps what was changed of it; false when somebody else has changed it since, or has taken it out. */
    boolean save(Convention convention, DueDate due) {
        return database.sql("""
                update alliance.convention_due
                set kind = :kind, words = :words, due_on = :dueOn, amount = cast(nullif(:figures, '') as numeric), version = version + 1
                where id = :id
                and convention = :convention
                and version = :version
                """)
                        .paramSource(parameters(convention, due).with("figures", due.figures()))
                        .update()
                > 0;
    }

    /** @param on the day on which it was done; null where it is open again */
    void done(Convention convention, UUID due, @Nullable LocalDate on) {
        database.sql("""
                update alliance.convention_due
                set done_on = :on, version = version + 1
                where id = :id
                and convention = :convention
                and (done_on is null) = :opens
                """)
                .param("on", on, Types.DATE)
                .param("opens", on != null)
                .param("id", due)
                .param("convention", convention.id())
                .update();
    }

    void removeDueDate(Convention convention, UUID due) {
        database.sql("delete from alliance.convention_due where id = :id and convention = :convention")
                .param("id", due)
                .param("convention", convention.id())
                .update();
    }
}
