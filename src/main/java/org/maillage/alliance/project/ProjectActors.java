package org.maillage.alliance.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.alliance.Engineering;
import org.maillage.alliance.ProjectId;
import org.maillage.shared.Attempt;
import org.maillage.shared.Typed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in projects. */
@Repository
record ProjectActors(JdbcClient database, Attempt attempt) {

    private static final int MOST = 200;
    private static final String ROWS = """
            select a.id, a.organisation, a.name, a.engineerings, a.parts, a.words, a.version
            from alliance.project_actor a
            """;

    /** What became of one that was written. */
    enum Written {
        DONE,
        /** It takes part already. */
        THERE_ALREADY,
        /** Somebody else has changed it since it was read. */
        STALE
    }

    /** Those of a project, in the order in which they came into it. */
    List<ProjectActor> of(ProjectId project) {
        return database.sql(ROWS + "where a.project = :project order by a.number limit :most")
                .param("project", project.value())
                .param("most", MOST)
                .query(ProjectActors::read)
                .list();
    }

    Optional<ProjectActor> find(ProjectId project, UUID id) {
        return database.sql(ROWS + "where a.project = :project and a.id = :id")
                .param("project", project.value())
                .param("id", id)
                .query(ProjectActors::read)
                .optional();
    }

    /** Adds one, once however often it comes. */
    Written add(ProjectId project, ProjectActor it) {
        return once(() -> database.sql("""
                insert into alliance.project_actor (id, project, organisation, name, engineerings, parts, words)
                values (:id, :project, :organisation, :name, :engineerings, :parts, :words)
                on conflict (id) do nothing
                """)
                .param("id", it.id())
                .param("project", project.value())
                .param("organisation", it.organisation(), Types.OTHER)
                .param("name", it.name())
                .param("engineerings", keys(it.engineerings()))
                .param("parts", keys(it.parts()))
                .param("words", it.words())
                .update());
    }

    Written save(ProjectActor it) {
        var written = new int[1];
        var outcome = once(() -> written[0] = database.sql("""
                update alliance.project_actor
                set organisation = :organisation, name = :name, engineerings = :engineerings, parts = :parts, words = :words,
                  version = version + 1
                where id = :id
                and version = :version
                """)
                .param("organisation", it.organisation(), Types.OTHER)
                .param("name", it.name())
                .param("engineerings", keys(it.engineerings()))
                .param("parts", keys(it.parts()))
                .param("words", it.words())
                .param("id", it.id())
                .param("version", it.version())
                .update());
        return outcome == Written.DONE && written[0] == 0 ? Written.STALE : outcome;
    }

    private Written once(Runnable writing) {
        try {
            attempt.write(writing);
            return Written.DONE;
        } catch (DuplicateKeyException e) {
            return Written.THERE_ALREADY;
        }
    }

    void remove(ProjectActor it) {
        database.sql("delete from alliance.project_actor where id = :id")
                .param("id", it.id())
                .update();
    }

    private static String[] keys(List<? extends Enum<?>> values) {
        return values.stream().map(Typed::key).toArray(String[]::new);
    }

    private static ProjectActor read(ResultSet row, int number) throws SQLException {
        return new ProjectActor(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                values(Engineering.class, row, "engineerings"),
                values(ProjectPart.class, row, "parts"),
                row.getString("words"),
                row.getInt("version"));
    }

    private static <E extends Enum<E>> List<E> values(Class<E> all, ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(it -> Typed.one(all, it).orElseThrow())
                .toList();
    }
}
