package org.maillage.alliance.project;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.alliance.ProjectId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What projects live on. */
@Repository
record ProjectResources(JdbcClient database) {

    private static final int MOST = 500;
    private static final String ROWS = """
            select r.id, r.lever, r.what, r.amount, r.days, r.standing, r.version
            from alliance.project_resource r
            """;

    /** Those of a project, in the order in which they were written. */
    List<ProjectResource> of(ProjectId project) {
        return database.sql(ROWS + "where r.project = :project order by r.number limit :most")
                .param("project", project.value())
                .param("most", MOST)
                .query(RecordRows.of(ProjectResource.class))
                .list();
    }

    Optional<ProjectResource> find(ProjectId project, UUID id) {
        return database.sql(ROWS + "where r.project = :project and r.id = :id")
                .param("project", project.value())
                .param("id", id)
                .query(RecordRows.of(ProjectResource.class))
                .optional();
    }

    /** Adds one, once however often it comes. */
    void add(ProjectId project, ProjectResource it) {
        statement("""
                insert into alliance.project_resource (id, project, lever, what, amount, days, standing)
                select :id, :project, :lever, :what, :amount, :days, :standing
                where :version = 0
                on conflict (id) do nothing
                """, it).param("project", project.value()).update();
    }

    /** Saves what somebody had before them; false when somebody else has changed it since. */
    boolean save(ProjectResource it) {
        return statement("""
                update alliance.project_resource
                set lever = :lever, what = :what, amount = :amount, days = :days, standing = :standing, version = version + 1
                where id = :id
                and version = :version
                """, it).update() == 1;
    }

    private JdbcClient.StatementSpec statement(String sql, ProjectResource it) {
        return database.sql(sql)
                .param("id", it.id())
                .param("lever", Typed.key(it.lever()))
                .param("what", it.what())
                .param("amount", it.amount(), Types.NUMERIC)
                .param("days", it.days(), Types.NUMERIC)
                .param("standing", Typed.key(it.standing()))
                .param("version", it.version());
    }

    void remove(ProjectResource it) {
        database.sql("delete from alliance.project_resource where id = :id")
                .param("id", it.id())
                .update();
    }
}
