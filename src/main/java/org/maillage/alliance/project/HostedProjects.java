package org.maillage.alliance.project;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.Stage;
import org.maillage.alliance.project.StagesLived.Reached;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The projects that a place hosts, with the stages through which they came. */
@Repository
record HostedProjects(JdbcClient database) {

    /** One of them. */
    record HostedProject(
            ProjectId id,
            UUID team,
            UUID host,
            String title,
            LocalDate begun,
            @Nullable LocalDate endedOn) {}

    /** One with the stages through which it came. */
    record Lived(HostedProject project, StagesLived stages) {}

    private record Moved(ProjectId project, Stage toStage, LocalDate onDay) {}

    /**
     * Those of some teams that went on within a period.
     *
     * @param places that host them; null for wherever they are hosted
     */
    List<Lived> of(
            Collection<UUID> teams, @Nullable Collection<UUID> places, LocalDate from, LocalDate until, int most) {
        var all = database.sql("""
                select p.id, p.team, p.host, p.title, b.begun, p.ended_on
                from alliance.project p
                join lateral (
                  select least((p.made_at at time zone 'Europe/Paris')::date, min(m.on_day)) as begun
                  from alliance.project_move m
                  where m.project = p.id) b on true
                where p.team = any(:teams)
                and p.host is not null
                and (cast(:places as uuid[]) is null or p.host = any(:places))
                and b.begun <= :until
                and (p.ended_on is null or p.ended_on >= :from)
                order by p.title collate "fr-x-icu", p.id
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("places", places == null ? null : places.toArray(UUID[]::new), Types.ARRAY)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query(RecordRows.of(HostedProject.class))
                .list();
        var moves = moves(all);
        return all.stream()
                .map(it -> new Lived(it, stages(it, moves.getOrDefault(it.id, List.of()))))
                .toList();
    }

    private Map<ProjectId, List<Moved>> moves(List<HostedProject> all) {
        return database
                .sql("""
                select m.project, m.to_stage, m.on_day
                from alliance.project_move m
                where m.project = any(:projects)
                order by m.number
                """)
                .param("projects", all.stream().map(it -> it.id.value()).toArray(UUID[]::new))
                .query(RecordRows.of(Moved.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Moved::project));
    }

    private static StagesLived stages(HostedProject it, List<Moved> moves) {
        var reached = new ArrayList<Reached>();
        reached.add(new Reached(Stage.IDEA, it.begun));
        moves.forEach(move -> reached.add(new Reached(move.toStage, move.onDay)));
        return new StagesLived(reached);
    }
}
