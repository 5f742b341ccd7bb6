package org.maillage.alliance.project;

import static org.maillage.account.Example.must;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.alliance.Engineering;
import org.maillage.alliance.Lever;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.Stage;
import org.maillage.alliance.project.ProjectRoles.Held;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Reader;
import org.maillage.exchange.MeantActors;
import org.maillage.exchange.MeantActors.Meant;
import org.maillage.exchange.ReadNeeds;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates projects of the first team: one that is tried out, and one that is an idea still. */
@Component
@Order(110)
record DemonstrateProjects(
        JdbcClient database,
        Projects projects,
        ProjectOrigins origins,
        ProjectActors actors,
        ProjectResources resources,
        MoveProject moveProject,
        AssignRoles assignRoles,
        MeantActors meantActors,
        ReadNeeds needs,
        DirectoryPolicy policy,
        Clock clock)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("needs")
                && database.sql("select not exists (select from alliance.project)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var reader = policy.reader(me);
        var team = reader.teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        for (var it : Example.read(name(), Said.class).projects()) {
            var day = example.today().minusDays(it.daysAgo());
            var id = ProjectId.fresh();
            example.at(day, LocalTime.of(11, 0), () -> begin(id, it, team.orElseThrow(), reader, me));
            for (var move : it.moves()) {
                var on = example.today().minusDays(move.daysAgo());
                example.at(on, LocalTime.of(17, 0), () -> move(id, move, on, me));
            }
        }
    }

    private void begin(ProjectId id, OneProject said, UUID team, Reader reader, SignedIn me) {
        var host = said.host() == null ? null : sheet(said.host(), reader.ofOne(team));
        var project = Project.begin(id, team, said.title(), said.answers(), me.id(), OffsetDateTime.now(clock), true)
                .with(said.title(), said.answers(), host, 0);
        must(projects.add(project), "a project was not kept");
        needs.live(team, reader).stream()
                .filter(it -> it.words().startsWith(said.need()))
                .findFirst()
                .ifPresent(it -> origins.add(id, it.id()));
        said.actors().forEach(it -> actors.add(id, it.actor(sheet(it.name(), reader.ofOne(team)))));
        said.resources().forEach(it -> resources.add(id, it.resource()));
        var roles = said.roles().stream()
                .map(it ->
                        new Held(me.id(), Typed.one(ProjectRole.Kind.class, it).orElseThrow()))
                .collect(Collectors.toSet());
        must(
                assignRoles.assign(project, roles, me.person()) instanceof AssignRoles.Outcome.Assigned,
                "a role was refused");
    }

    private @Nullable UUID sheet(String name, Reader reader) {
        return switch (meantActors.find(name, reader, it -> !it.values().is(Field.CLOSED))) {
            case Meant.One(var id, var _) -> id;
            case Meant.Several several
            when several.likely().size() == 1 -> several.likely().getFirst().id();
            default -> null;
        };
    }

    private void move(ProjectId id, OneMove said, LocalDate on, SignedIn me) {
        var project = projects.find(id).orElseThrow();
        var move = new ProjectMove(
                UUID.randomUUID(),
                project.stage(),
                Typed.one(Stage.class, said.to()).orElseThrow(),
                on,
                said.evidence(),
                said.reason(),
                null,
                me.id());
        must(
                moveProject.move(project, move, null, me.person()) instanceof MoveProject.Outcome.Moved,
                "a project was not moved");
    }

    /** The projects. */
    record Said(List<OneProject> projects) {}

    /** One of them. */
    record OneProject(
            String title,
            String answers,
            int daysAgo,
            String need,
            @Nullable String host,
            List<String> roles,
            List<OneActor> actors,
            List<OneResource> resources,
            List<OneMove> moves) {}

    /** Who takes part. */
    record OneActor(String name, List<String> engineerings, List<String> parts, String words) {

        ProjectActor actor(@Nullable UUID organisation) {
            return new ProjectActor(
                    UUID.randomUUID(),
                    organisation,
                    organisation == null ? name : "",
                    engineerings.stream()
                            .map(it -> Typed.one(Engineering.class, it).orElseThrow())
                            .toList(),
                    parts.stream()
                            .map(it -> Typed.one(ProjectPart.class, it).orElseThrow())
                            .toList(),
                    words,
                    0);
        }
    }

    /** What one lives on. */
    record OneResource(
            String lever,
            String what,
            @Nullable String amount,
            @Nullable String days,
            String standing) {

        ProjectResource resource() {
            return new ProjectResource(
                    UUID.randomUUID(),
                    Typed.one(Lever.class, lever).orElseThrow(),
                    what,
                    amount == null ? null : ResourceMeasure.euros(amount).orElseThrow(),
                    days == null ? null : ResourceMeasure.days(days).orElseThrow(),
                    Typed.one(ResourceStanding.class, standing).orElseThrow(),
                    0);
        }
    }

    /** How it came to a stage. */
    record OneMove(String to, int daysAgo, String evidence, String reason) {}
}
