package org.maillage.alliance.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.maillage.alliance.ProjectId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moves of projects from stage to stage, which stay as they were written. */
@Repository
record ProjectMoves(JdbcClient database, Clock clock) {

    /** More than any project makes. */
    private static final int MOST = 100;

    /** Those of a project, the first first. */
    List<ProjectMove> of(ProjectId project) {
        return database.sql("""
                select m.id, m.from_stage, m.to_stage, m.on_day, m.evidence, m.reason, m.document, m.moved_by
                from alliance.project_move m
                where m.project = :project
                order by m.number
                limit :most
                """)
                .param("project", project.value())
                .param("most", MOST)
                .query(RecordRows.of(ProjectMove.class))
                .list();
    }

    void add(ProjectId project, ProjectMove it) {
        database.sql("""
                insert into alliance.project_move
                  (id, project, from_stage, to_stage, on_day, evidence, reason, document, moved_by, at)
                values (:id, :project, :fromStage, :toStage, :onDay, :evidence, :reason, cast(:document as uuid), :movedBy, :now)
                """)
                .paramSource(
                        RecordParams.of(it).with("project", project.value()).with("now", OffsetDateTime.now(clock)))
                .update();
    }
}
