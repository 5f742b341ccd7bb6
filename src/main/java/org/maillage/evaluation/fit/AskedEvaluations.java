package org.maillage.evaluation.fit;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Stage;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The evaluations that teams are asked for. */
@Repository
record AskedEvaluations(JdbcClient database, Clock clock) {

    /** On a page of the list. */
    static final int PAGE = 50;

    /** More than a team is asked for in ten years. */
    private static final int MOST_COUNTED = 1000;

    private static final String ROWS = """
            select f.id, f.team, f.kind, f.underway, f.title, f.stage, f.asker, f.whom, f.words, f.asked, f.begun_on,
              f.due_on, f.author, f.changed_by, f.changed_at, f.version, f.example
            from evaluation.fit f
            """;

    Optional<AskedEvaluation> find(FitId id) {
        return database.sql(ROWS + "where f.id = :id")
                .param("id", id.value())
                .query(AskedEvaluations::read)
                .optional();
    }

    /** Those of teams, the last changed first; one more than a page, where there are more. */
    List<AskedEvaluation> of(Collection<UUID> teams, @Nullable FitId after) {
        return database.sql(ROWS + """
                where f.team = any(:teams)
                and (cast(:after as uuid) is null
                  or (f.changed_at, f.id) < (select a.changed_at, a.id from evaluation.fit a where a.id = :after))
                order by f.changed_at desc, f.id desc
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", PAGE + 1)
                .query(AskedEvaluations::read)
                .list();
    }

    /** What each of the latest comes to, for the share that fits. */
    List<Advice> adviceFor(Collection<UUID> teams) {
        return database.sql("""
                select f.stage, f.asked, f.begun_on, f.due_on
                from evaluation.fit f
                where f.team = any(:teams)
                order by f.changed_at desc, f.id desc
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST_COUNTED)
                .query((row, number) -> Advice.on(
                        stage(row),
                        asked(row),
                        row.getObject("begun_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Adds one; false when it is there already. */
    boolean add(AskedEvaluation it) {
        return with(database.sql("""
                insert into evaluation.fit
                  (id, team, kind, underway, title, stage, asker, whom, words, asked, begun_on, due_on, author, changed_by,
                  created_at, changed_at, example)
                values (:id, :team, :kind, :underway, :title, :stage, :asker, :whom, :words, :asked, :begun, :due, :changedBy,
                  :changedBy, :now, :now, :example)
                on conflict do nothing
                """), it)
                        .param("team", it.team())
                        .param("example", it.example())
                        .update()
                > 0;
    }

    /** Saves what somebody had before them; false when somebody else has changed it since. */
    boolean save(AskedEvaluation it) {
        return with(database.sql("""
                update evaluation.fit
                set kind = :kind, underway = :underway, title = :title, stage = :stage, asker = :asker, whom = :whom,
                  words = :words, asked = :asked, begun_on = :begun, due_on = :due, changed_by = :changedBy,
                  changed_at = :now, version = version + 1
                where id = :id
                and version = :version
                """), it).param("version", it.version()).update() > 0;
    }

    void remove(FitId id) {
        database.sql("delete from evaluation.fit where id = :id")
                .param("id", id.value())
                .update();
    }

    private StatementSpec with(StatementSpec statement, AskedEvaluation it) {
        return statement
                .param("id", it.id().value())
                .param("kind", Typed.key(it.kind()))
                .param("underway", it.underway(), Types.OTHER)
                .param("title", it.title())
                .param("stage", Typed.key(it.stage()))
                .param("asker", Typed.key(it.asker()))
                .param("whom", it.whom())
                .param("words", it.words())
                .param("asked", it.asked().stream().map(Typed::key).toArray(String[]::new))
                .param("begun", it.begunOn(), Types.DATE)
                .param("due", it.dueOn(), Types.DATE)
                .param("changedBy", it.changedBy(), Types.OTHER)
                .param("now", OffsetDateTime.now(clock));
    }

    private static AskedEvaluation read(ResultSet row, int number) throws SQLException {
        return new AskedEvaluation(
                new FitId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                Typed.one(Evaluated.class, row.getString("kind")).orElseThrow(),
                row.getObject("underway", UUID.class),
                row.getString("title"),
                stage(row),
                Typed.one(Requester.class, row.getString("asker")).orElseThrow(),
                row.getString("whom"),
                row.getString("words"),
                Set.copyOf(asked(row)),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("author", UUID.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class)
                        .atZoneSameInstant(Words.PARIS)
                        .toLocalDate(),
                row.getInt("version"),
                row.getBoolean("example"));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return Typed.one(Stage.class, row.getString("stage")).orElseThrow();
    }

    private static List<AskedFor> asked(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("asked").getArray())
                .map(it -> Typed.one(AskedFor.class, it).orElseThrow())
                .collect(Collectors.toList());
    }
}
