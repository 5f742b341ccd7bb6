package org.maillage.alliance.project;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.Stage;
import org.maillage.shared.Attempt;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The projects that teams keep. */
@Repository
record Projects(JdbcClient database, Attempt attempt, Clock clock) {

    private static final String ROWS = """
            select p.id, p.team, p.title, p.answers, p.stage, p.host, p.ending, p.became, p.ended_on, p.changed_by, p.changed_at,
              p.version, p.example
            from alliance.project p
            """;

    Optional<Project> find(ProjectId id) {
        return database.sql(ROWS + "where p.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Project.class))
                .optional();
    }

    /** One which nobody else changes until the transaction ends. */
    Optional<Project> hold(ProjectId id) {
        return database.sql(ROWS + "where p.id = :id for update")
                .param("id", id.value())
                .query(RecordRows.of(Project.class))
                .optional();
    }

    /**
     * Those of some teams, what goes on first and of it what was changed last.
     *
     * @param after those behind this one; null from the first on
     */
    List<Project> of(Collection<UUID> teams, @Nullable ProjectId after, int most) {
        return database.sql(ROWS + """
                where p.team = any(:teams)
                and (cast(:after as uuid) is null or (p.ended_on is null, p.changed_at, p.id) < (
                  select last.ended_on is null, last.changed_at, last.id
                  from alliance.project last
                  where last.id = :after and last.team = any(:teams)))
                order by (p.ended_on is null) desc, p.changed_at desc, p.id desc
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", most)
                .query(RecordRows.of(Project.class))
                .list();
    }

    /** Those of a team that go on, by their titles. */
    List<Project> underway(UUID team, int most) {
        return database.sql(ROWS + """
                where p.team = :team
                and p.ended_on is null
                order by p.title collate "fr-x-icu", p.id
                limit :most
                """)
                .param("team", team)
                .param("most", most)
                .query(RecordRows.of(Project.class))
                .list();
    }

    /** Adds one; false when it is there already. */
    boolean add(Project it) {
        return database.sql("""
                insert into alliance.project (id, team, title, answers, host, made_by, made_at, changed_by, changed_at, example)
                values (:id, :team, :title, :answers, :host, :by, :at, :by, :at, :example)
                on conflict (id) do nothing
                """)
                        .param("id", it.id().value())
                        .param("team", it.team())
                        .param("title", it.title())
                        .param("answers", it.answers())
                        .param("host", it.host(), Types.OTHER)
                        .param("by", it.changedBy(), Types.OTHER)
                        .param("at", it.changedAt())
                        .param("example", it.example())
                        .update()
                == 1;
    }

    /** Saves what somebody had before them; false when somebody else has changed it since. */
    boolean save(Project it, PersonId by) {
        return database.sql("""
                update alliance.project
                set title = :title, answers = :answers, host = :host, changed_by = :by, changed_at = :now, version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("title", it.title())
                        .param("answers", it.answers())
                        .param("host", it.host(), Types.OTHER)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", it.id().value())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    /** Says which stage it has reached; false when it is not what its mover has seen any more. */
    boolean reach(Project it, Stage stage, PersonId by) {
        return database.sql("""
                update alliance.project
                set stage = :stage, changed_by = :by, changed_at = :now, version = version + 1
                where id = :id
                and version = :version
                and ended_on is null
                """)
                        .param("stage", Typed.key(stage))
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", it.id().value())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    /** Says how it has ended; false when it was over already. */
    boolean end(ProjectId id, ProjectEnding ending, LocalDate on, String became, PersonId by) {
        return database.sql("""
                update alliance.project
                set ending = :ending, ended_on = :on, became = :became, changed_by = :by, changed_at = :now, version = version + 1
                where id = :id
                and ended_on is null
                """)
                        .param("ending", Typed.key(ending))
                        .param("on", on)
                        .param("became", became)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** It goes on after all; false when it does already. */
    boolean goOn(ProjectId id, PersonId by) {
        return database.sql("""
                update alliance.project
                set ending = null, ended_on = null, became = '', changed_by = :by, changed_at = :now, version = version + 1
                where id = :id
                and ended_on is not null
                """)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Notes that somebody has changed what belongs to it. */
    void touch(ProjectId id, PersonId by) {
        database.sql("update alliance.project set changed_by = :by, changed_at = :now where id = :id")
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    /** Takes out one that was begun by mistake; false when it has moved, is over, or others have made something of it. */
    boolean remove(ProjectId id) {
        var removed = new int[1];
        try {
            attempt.write(
                    () -> removed[0] = database.sql("""
                    delete from alliance.project p
                    where p.id = :id
                    and p.ended_on is null
                    and not exists (select from alliance.project_move m where m.project = p.id)
                    """).param("id", id.value()).update());
        } catch (DataIntegrityViolationException e) {
            return false;
        }
        return removed[0] == 1;
    }
}
