package org.maillage.evaluation.fragility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The diagnoses of teams, with the groups that each asks. */
@Repository
record Diagnoses(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select d.id, d.team, d.perimeter, d.title, d.on_day, d.minimum, d.unheard, d.opened_on, d.closed_on, d.changed_at,
              d.version, d.example,
              array(select g.name from evaluation.diagnosis_group g where g.diagnosis = d.id order by g.number) as groups
            from evaluation.diagnosis d
            """;

    Optional<Diagnosis> find(DiagnosisId id) {
        return database.sql(ROWS + "where d.id = :id")
                .param("id", id.value())
                .query(Diagnoses::read)
                .optional();
    }

    /** Those of teams, the last changed first, from behind the end of a page on. */
    List<Diagnosis> of(Collection<UUID> teams, @Nullable PageEnd after, int most) {
        return database.sql(ROWS + """
                where d.team = any(:teams)
                and (cast(:at as timestamptz) is null or (d.changed_at, d.id) < (:at, :id))
                order by d.changed_at desc, d.id desc
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("at", after == null ? null : after.at(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", after == null ? null : after.id(), Types.OTHER)
                .param("most", most)
                .query(Diagnoses::read)
                .list();
    }

    /** Adds one; false when it is there already. */
    boolean add(Diagnosis it, PersonId by) {
        var added = database.sql("""
                insert into evaluation.diagnosis (id, team, perimeter, title, on_day, minimum, unheard, author, changed_by,
                  created_at, changed_at, example)
                values (:id, :team, :perimeter, :title, :on, :minimum, :unheard, :by, :by, :now, :now, :example)
                on conflict do nothing
                """)
                .param("id", it.id().value())
                .param("team", it.team())
                .param("perimeter", it.perimeter())
                .param("title", it.title())
                .param("on", it.on())
                .param("minimum", it.minimum())
                .param("unheard", it.unheard())
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("example", it.example())
                .update();
        if (added > 0) {
            addGroups(it);
        }
        return added > 0;
    }

    private void addGroups(Diagnosis it) {
        database.sql("""
                insert into evaluation.diagnosis_group (diagnosis, number, name)
                select :id, g.number - 1, g.name
                from unnest(cast(:names as text[])) with ordinality as g (name, number)
                """)
                .param("id", it.id().value())
                .param("names", it.groups().toArray(String[]::new))
                .update();
    }

    /** Keeps what was changed; false when somebody else has changed or opened it since it was read. */
    boolean save(Diagnosis it, PersonId by) {
        var changed = database.sql("""
                update evaluation.diagnosis
                set title = :title, on_day = :on, minimum = :minimum, unheard = :unheard, changed_by = :by, changed_at = :now,
                  version = version + 1
                where id = :id
                and version = :version
                """)
                .param("id", it.id().value())
                .param("title", it.title())
                .param("on", it.on())
                .param("minimum", it.minimum())
                .param("unheard", it.unheard())
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("version", it.version())
                .update();
        if (changed > 0 && it.isPrepared()) {
            database.sql("delete from evaluation.diagnosis_group where diagnosis = :id")
                    .param("id", it.id().value())
                    .update();
            addGroups(it);
        }
        return changed > 0;
    }

    /** Lets people be asked; false when it was so already. */
    boolean open(DiagnosisId id) {
        return move("opened_on = :today where id = :id and opened_on is null", id);
    }

    /** Ends the asking, for good; false when it was ended already. */
    boolean close(DiagnosisId id) {
        return move("closed_on = :today where id = :id and opened_on is not null and closed_on is null", id);
    }

    private boolean move(String how, DiagnosisId id) {
        return database.sql("update evaluation.diagnosis set version = version + 1, " + how)
                        .param("today", Words.today(clock))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    void remove(DiagnosisId id) {
        database.sql("delete from evaluation.diagnosis where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Diagnosis read(ResultSet row, int number) throws SQLException {
        return new Diagnosis(
                new DiagnosisId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                row.getObject("perimeter", UUID.class),
                row.getString("title"),
                row.getObject("on_day", LocalDate.class),
                row.getInt("minimum"),
                row.getString("unheard"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                Arrays.asList((String[]) row.getArray("groups").getArray()),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getInt("version"),
                row.getBoolean("example"));
    }
}
