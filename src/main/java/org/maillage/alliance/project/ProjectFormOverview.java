package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.exchange.NameActors;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.ReadNeeds;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the forms of what a project is and comes from. */
@Component
record ProjectFormOverview(
        DirectoryPolicy policy,
        ReadNeeds needs,
        ObjectProvider<TellsUnderway> underway,
        ProjectOrigins origins,
        NameActors names,
        Addressees addressees) {

    static final String TEMPLATE = "alliance/project/edit";

    static Frame frame(String title) {
        return Frame.of(title, say("project.description"))
                .under(say("project.alliances"), "/alliances")
                .under(say("project.title"), Project.ALL)
                .withScript("directory-form.js")
                .asPersonal();
    }

    static Frame frame(String title, Project of) {
        return frame(title).under(of.title(), of.path());
    }

    /** The teams for which the reader begins projects, in the order of their names. */
    List<Choice> teams(Reader reader) {
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    /** The blank form, with what a need says where one is at the origin. */
    ProjectForm blank(@Nullable NeedId need, Reader reader) {
        var teams = teams(reader);
        DirectoryPolicy.must(!teams.isEmpty());
        var from = named(need, reader);
        return ProjectForm.blank(
                UUID.fromString(teams.getFirst().key()),
                from.map(it -> Typed.opening(it.words().replace('\n', ' '), ProjectForm.TITLE.longest()))
                        .orElse(""),
                from.map(ReadNeeds.Named::words).orElse(""));
    }

    private Optional<ReadNeeds.Named> named(@Nullable NeedId need, Reader reader) {
        return need == null
                ? Optional.empty()
                : Optional.ofNullable(needs.of(List.of(need), reader).get(need));
    }

    /** @param need at its origin; null for none, or for one that the reader does not see */
    Answer begin(ProjectForm form, ProjectId id, @Nullable NeedId need, @Nullable AllianceId alliance, Reader reader) {
        var filled = form.offerTeams(teams(reader)).filled();
        var hidden = new ArrayList<>(List.of(new Choice("id", id.value().toString())));
        if (reader.teams().size() == 1) {
            hidden.add(new Choice(ProjectForm.TEAM.name(), filled.typed(ProjectForm.TEAM)));
        }
        var from = named(need, reader);
        from.ifPresent(it -> hidden.add(new Choice("need", it.id().value().toString())));
        if (alliance != null) {
            hidden.add(new Choice("alliance", alliance.value().toString()));
        }
        var drawn = filled.drawn().stream()
                .filter(it -> reader.teams().size() > 1 || !it.name().equals(ProjectForm.TEAM.name()))
                .toList();
        return Answer.refuse(
                TEMPLATE,
                new ProjectFormPage(
                        frame(say("project.new")),
                        from.map(it -> say("project.new.from", it.title())).orElseGet(() -> say("project.new.lead")),
                        Project.ALL,
                        Project.ALL,
                        hidden,
                        drawn,
                        filled.mistakes(),
                        null,
                        false,
                        "",
                        say("project.begin"),
                        null),
                filled.mistakes());
    }

    Answer change(Project project, ProjectForm form, int version) {
        return Answer.refuse(
                TEMPLATE,
                page(
                        frame(say("project.edit"), project),
                        project,
                        project.path() + "/edit",
                        "",
                        form.filled(),
                        version),
                form.filled().mistakes());
    }

    /** The form of a project as it stands. */
    ProjectForm of(Project project, Reader reader) {
        var host = project.host();
        return ProjectForm.of(
                project,
                host == null
                        ? ""
                        : names.of(List.of(host), reader)
                                .getOrDefault(host, NameActors.UNSEEN)
                                .name());
    }

    static ProjectFormPage page(
            Frame frame, Project project, String path, String lead, Filled form, @Nullable Integer version) {
        return new ProjectFormPage(
                frame,
                lead,
                path,
                project.path(),
                List.of(),
                form.drawn(),
                form.mistakes(),
                version,
                false,
                "",
                say("web.form.save"),
                null);
    }

    /** Notes that somebody else has changed it, who, and what stands now. */
    void overtaken(ProjectForm form, Project now, Reader reader) {
        var by = now.changedBy();
        var name = by == null ? "" : addressees.of(by).map(Addressee::name).orElse("");
        var host = of(now, reader).filled().typed(ProjectForm.HOST);
        form.filled().mistakes().seen(false);
        form.filled()
                .mistakes()
                .now(java.util.stream.Stream.of(
                                now.title(),
                                now.answers(),
                                host,
                                say(
                                        "project.changed",
                                        name,
                                        Words.moment(now.changedAt().toInstant())))
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    Answer origin(Project project, ProjectOriginForm form, Reader reader) {
        offer(project, form, reader);
        return Answer.refuse(
                TEMPLATE,
                page(
                        frame(say("project.origin.add"), project),
                        project,
                        project.path() + "/origins",
                        say("project.origin.lead"),
                        form.filled(),
                        null),
                form.filled().mistakes());
    }

    /** Offers what the project may come from besides. */
    void offer(Project project, ProjectOriginForm form, Reader reader) {
        var known =
                origins.of(project.id()).stream().map(ProjectOrigins.Origin::of).toList();
        form.offer(
                needs.live(project.team(), reader).stream()
                        .filter(it -> !known.contains(it.id().value()))
                        .map(it -> new Choice(it.id().value().toString(), it.title()))
                        .toList(),
                alliances(project.team()).values().stream()
                        .filter(it -> !known.contains(it.id()))
                        .map(it -> new Choice(it.id().toString(), it.title()))
                        .toList());
    }

    /** The alliances of a team, by their ids. */
    Map<UUID, Underway> alliances(UUID team) {
        return underway.orderedStream()
                .flatMap(it -> it.of(team).stream())
                .filter(it -> it.kind() == Underway.Kind.ALLIANCE)
                .collect(java.util.stream.Collectors.toMap(
                        Underway::id, it -> it, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
