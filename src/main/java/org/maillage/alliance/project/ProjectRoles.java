package org.maillage.alliance.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.TellsProjectRoles;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What catalysts are in projects. */
@Repository
record ProjectRoles(JdbcClient database) implements TellsProjectRoles {

    private static final int MOST = 200;

    /** That somebody is something in a project. */
    record Held(UUID person, ProjectRole.Kind kind) {}

    @Override
    public List<ProjectRole> of(UUID person) {
        return database.sql("""
                select r.project, p.title, r.person, r.kind
                from alliance.project_role r
                join alliance.project p on p.id = r.project
                where r.person = :person
                and p.ended_on is null
                order by p.title collate "fr-x-icu", p.id, r.kind
                limit :most
                """)
                .param("person", person)
                .param("most", MOST)
                .query(RecordRows.of(ProjectRole.class))
                .list();
    }

    Set<Held> of(ProjectId project) {
        return Set.copyOf(
                database.sql("select r.person, r.kind from alliance.project_role r where r.project = :project")
                        .param("project", project.value())
                        .query(RecordRows.of(Held.class))
                        .list());
    }

    /** These and no others. */
    void write(ProjectId project, Set<Held> roles) {
        database.sql("delete from alliance.project_role where project = :project")
                .param("project", project.value())
                .update();
        roles.forEach(it -> database.sql("""
                insert into alliance.project_role (project, person, kind) values (:project, :person, :kind)
                """)
                .param("project", project.value())
                .param("person", it.person())
                .param("kind", Typed.key(it.kind()))
                .update());
    }
}
