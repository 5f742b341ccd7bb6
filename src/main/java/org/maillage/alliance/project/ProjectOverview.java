package org.maillage.alliance.project;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.Engineering;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.TellsOfProject;
import org.maillage.alliance.Underway;
import org.maillage.alliance.project.ProjectPage.ActorRow;
import org.maillage.alliance.project.ProjectPage.Link;
import org.maillage.alliance.project.ProjectPage.MoveRow;
import org.maillage.alliance.project.ProjectPage.OriginRow;
import org.maillage.alliance.project.ProjectPage.RoleRow;
import org.maillage.alliance.project.ProjectPage.StageMark;
import org.maillage.alliance.project.ProjectRoles.Held;
import org.maillage.attachment.Attachment;
import org.maillage.attachment.Attachments;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.exchange.NameActors;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.ReadNeeds;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the page of a project. */
@Component
record ProjectOverview(
        ProjectOrigins origins,
        ProjectMoves moves,
        ProjectActors actors,
        ProjectRoles roles,
        DescribeResources describeResources,
        ProjectFormOverview forms,
        NameActors names,
        ReadNeeds needs,
        Attachments attachments,
        Addressees addressees,
        DirectoryPolicy policy,
        ObjectProvider<TellsOfProject> tellers) {

    /** How it has ended; empty while it goes on. */
    static String over(Project it) {
        return it.ending() == null
                ? ""
                : say(
                        "project.over",
                        say("project.end.ending." + Typed.key(it.ending())),
                        day(Objects.requireNonNull(it.endedOn())));
    }

    ProjectPage page(Project it, Reader reader) {
        var all = moves.of(it.id());
        var part = actors.of(it.id());
        var held = roles.of(it.id());
        var people = addressees.of(Stream.concat(
                        held.stream().map(Held::person),
                        Stream.concat(
                                Stream.ofNullable(it.changedBy()),
                                all.stream().flatMap(move -> Stream.ofNullable(move.movedBy()))))
                .collect(Collectors.toSet()));
        var named = names.of(
                Stream.concat(
                                Stream.ofNullable(it.host()),
                                part.stream().flatMap(one -> Stream.ofNullable(one.organisation())))
                        .collect(Collectors.toSet()),
                reader);
        return new ProjectPage(
                Frame.of(it.title(), say("project.description"))
                        .under(say("project.alliances"), "/alliances")
                        .under(say("project.title"), Project.ALL)
                        .asPersonal(),
                it.path(),
                reader.teams().size() > 1 ? policy.nameOf(it.team()) : "",
                it.answers(),
                Arrays.stream(org.maillage.alliance.Stage.values())
                        .map(stage -> new StageMark(say("alliance.stage." + Typed.key(stage)), stage == it.stage()))
                        .toList(),
                origins(it, reader),
                moves(it, all, people),
                part.stream().map(one -> actor(it, one, named)).toList(),
                missing(part),
                describeResources.levers(it),
                Arrays.stream(ProjectRole.Kind.values())
                        .map(kind -> role(kind, held, people))
                        .toList(),
                host(it, named),
                over(it),
                it.became(),
                tellers.orderedStream()
                        .flatMap(teller -> teller.of(it.id()).stream())
                        .toList(),
                !it.isOver() && all.isEmpty(),
                changed(it, people));
    }

    private static String changed(Project it, Map<UUID, Addressee> people) {
        var by = it.changedBy() == null ? null : people.get(it.changedBy());
        return say(
                "project.changed",
                by == null ? "" : by.name(),
                Words.moment(it.changedAt().toInstant()));
    }

    private static Link host(Project it, Map<UUID, NameActors.Named> named) {
        if (it.host() == null) {
            return Link.NONE;
        }
        var host = named.getOrDefault(it.host(), NameActors.UNSEEN);
        return new Link(host.name().isEmpty() ? say("project.actor.unseen") : host.name(), host.path());
    }

    private List<OriginRow> origins(Project it, Reader reader) {
        var all = origins.of(it.id());
        var seen = needs.of(
                all.stream()
                        .filter(one -> one.kind() == ProjectOrigins.Kind.NEED)
                        .map(one -> new NeedId(one.of()))
                        .toList(),
                reader);
        var untold = Set.copyOf(origins.untold(it.id()));
        var alliances = all.stream().anyMatch(one -> one.kind() == ProjectOrigins.Kind.ALLIANCE)
                ? forms.alliances(it.team())
                : Map.<UUID, Underway>of();
        return all.stream()
                .map(one -> one.kind() == ProjectOrigins.Kind.NEED
                        ? need(new NeedId(one.of()), seen, !untold.contains(new NeedId(one.of())))
                        : alliance(one.of(), alliances.get(one.of())))
                .toList();
    }

    private static OriginRow need(NeedId id, Map<NeedId, ReadNeeds.Named> seen, boolean kept) {
        var it = seen.get(id);
        return it == null
                ? new OriginRow(say("project.origin.unseen"), "", id.value().toString(), kept)
                : new OriginRow(it.title(), id.path(), id.value().toString(), kept);
    }

    private static OriginRow alliance(UUID id, @Nullable Underway it) {
        return it == null
                ? new OriginRow(say("project.origin.alliance-gone"), "", id.toString(), false)
                : new OriginRow(say("project.origin.of-alliance", it.title()), it.page(), id.toString(), false);
    }

    private List<MoveRow> moves(Project it, List<ProjectMove> all, Map<UUID, Addressee> people) {
        var documents = attachments.of(
                all.stream().flatMap(move -> Stream.ofNullable(move.document())).toList());
        return all.reversed().stream()
                .map(move -> move(it, move, people, documents))
                .toList();
    }

    private static MoveRow move(
            Project it, ProjectMove move, Map<UUID, Addressee> people, Map<UUID, Attachment> documents) {
        var document = move.document() == null ? null : documents.get(move.document());
        var by = move.movedBy() == null ? null : people.get(move.movedBy());
        return new MoveRow(
                say(
                        ProjectMove.isBack(move.fromStage(), move.toStage()) ? "project.moved.back" : "project.moved",
                        say("alliance.stage." + Typed.key(move.fromStage())),
                        say("alliance.stage." + Typed.key(move.toStage()))),
                by == null ? day(move.onDay()) : day(move.onDay()) + " · " + by.name(),
                move.evidence(),
                move.reason(),
                document == null ? "" : it.path() + "/moves/" + move.id() + "/document",
                document == null ? "" : document.name());
    }

    private static ActorRow actor(Project it, ProjectActor actor, Map<UUID, NameActors.Named> named) {
        var sheet = actor.organisation() == null
                ? new NameActors.Named(actor.name(), "")
                : named.getOrDefault(actor.organisation(), NameActors.UNSEEN);
        return new ActorRow(
                sheet.name().isEmpty() ? say("project.actor.unseen") : sheet.name(),
                sheet.path(),
                brings(actor),
                actor.parts().stream()
                        .map(part -> say("project.actor.parts." + Typed.key(part)))
                        .collect(Collectors.joining(", ")),
                actor.words(),
                it.path() + "/actors/" + actor.id());
    }

    private static String brings(ProjectActor it) {
        return it.engineerings().stream()
                .map(one -> say("alliance.engineering." + Typed.key(one)))
                .collect(Collectors.joining(", "));
    }

    // Where nobody takes part yet, that all three lack is no news.
    private static String missing(List<ProjectActor> all) {
        var brought = all.stream().flatMap(it -> it.engineerings().stream()).collect(Collectors.toSet());
        var missing = Arrays.stream(Engineering.values())
                .filter(it -> !brought.contains(it))
                .map(it -> say("alliance.engineering." + Typed.key(it)))
                .collect(Collectors.joining(", "));
        return all.isEmpty() || missing.isEmpty() ? "" : say("project.engineerings.missing", missing);
    }

    private static RoleRow role(ProjectRole.Kind kind, Set<Held> held, Map<UUID, Addressee> people) {
        return new RoleRow(
                say("project.role." + Typed.key(kind)),
                people.values().stream()
                        .filter(it -> held.contains(new Held(it.id().value(), kind)))
                        .map(Addressee::name)
                        .collect(Collectors.joining(", ")));
    }
}
