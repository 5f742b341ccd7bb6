package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.account.PersonId;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.SummedUpProject;
import org.maillage.alliance.SumsUpProjects;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says projects in words to those who do something with them. */
@Component
@Order(30)
record DescribeProjects(Projects projects, ProjectOverview overview, DirectoryPolicy policy)
        implements SumsUpProjects, TellsUnderway {

    private static final int MOST = 200;

    @Override
    public Optional<SummedUpProject> of(ProjectId project, UUID reader) {
        return projects.find(project).map(it -> {
            var page = overview.page(it, policy.reader(new PersonId(reader)));
            return summedUp(
                    it,
                    page.moves().reversed().stream()
                            .map(move -> say("project.summed.move", move.words(), move.when(), move.evidence()))
                            .toList(),
                    page.actors().stream()
                            .map(actor -> line(actor.name(), actor.brings(), actor.does(), actor.words()))
                            .toList(),
                    page.levers().stream()
                            .flatMap(lever -> lever.rows().stream()
                                    .map(row -> line(lever.lever(), row.what(), row.measure(), row.standing())))
                            .toList());
        });
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static SummedUpProject summedUp(
            Project it, List<String> steps, List<String> actors, List<String> resources) {
        return new SummedUpProject(
                it.id(),
                it.team(),
                it.title(),
                it.answers(),
                it.stage(),
                steps,
                actors,
                resources,
                it.isOver(),
                it.example());
    }

    @Override
    public List<SummedUpProject> underway(UUID team) {
        return projects.underway(team, MOST).stream()
                .map(it -> summedUp(it, List.of(), List.of(), List.of()))
                .toList();
    }

    @Override
    public List<Underway> of(UUID team) {
        return projects.underway(team, MOST).stream()
                .map(it -> new Underway(Underway.Kind.PROJECT, it.id().value(), it.title(), it.stage(), it.path()))
                .toList();
    }
}
