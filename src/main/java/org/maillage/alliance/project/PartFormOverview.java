package org.maillage.alliance.project;

import static org.maillage.alliance.project.ProjectFormOverview.TEMPLATE;
import static org.maillage.alliance.project.ProjectFormOverview.frame;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.alliance.GuardsRoles;
import org.maillage.alliance.Stage;
import org.maillage.alliance.project.ProjectRoles.Held;
import org.maillage.directory.Reader;
import org.maillage.exchange.NameActors;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame.Crumb;
import org.springframework.stereotype.Component;

/** Puts together the forms of what belongs to a project: its stage, its end, who takes part, what it lives on. */
@Component
record PartFormOverview(Circles circles, Addressees addressees, ProjectRoles roles, NameActors names) {

    Answer stage(Project project, StageForm form, int version, String problem) {
        var filled = form.filled();
        var page = new ProjectFormPage(
                frame(say("project.move"), project),
                say("project.move.lead", say("alliance.stage." + Typed.key(project.stage()))),
                project.path() + "/move",
                project.path(),
                List.of(),
                filled.drawn(),
                filled.mistakes(),
                version,
                true,
                problem,
                say("project.move.do"),
                null);
        return problem.isEmpty() ? Answer.refuse(TEMPLATE, page, filled.mistakes()) : Answer.refuse(TEMPLATE, page);
    }

    /** Notes that the project stands elsewhere than its mover has seen. */
    static void overtaken(StageForm form, Stage now) {
        form.filled().mistakes().seen(false).now(List.of(say("alliance.stage." + Typed.key(now))));
    }

    Answer end(Project project, ProjectEndForm form, boolean needs) {
        var lead = say(needs ? "project.end.lead" : "project.end.lead.alone");
        return page(project, "project.end", "/end", lead, form.filled(), List.of(), null, "project.end.do");
    }

    Answer addActor(Project project, ProjectActorForm form, UUID id) {
        return page(
                project,
                "project.actor.add",
                "/actors",
                "",
                form.filled(),
                List.of(new Choice("id", id.toString())),
                null,
                "web.form.save");
    }

    Answer changeActor(Project project, ProjectActor it, ProjectActorForm form, int version) {
        return page(
                project,
                "project.actor.edit",
                "/actors/" + it.id(),
                "",
                form.filled(),
                List.of(),
                version,
                "web.form.save");
    }

    /** What it is called, as its form has it. */
    String name(ProjectActor it, Reader reader) {
        return it.organisation() == null
                ? it.name()
                : names.of(List.of(it.organisation()), reader)
                        .getOrDefault(it.organisation(), NameActors.UNSEEN)
                        .name();
    }

    Answer addResource(Project project, ProjectResourceForm form, UUID id) {
        return page(
                project,
                "project.resource.add",
                "/resources",
                "",
                form.filled(),
                List.of(new Choice("id", id.toString())),
                null,
                "web.form.save");
    }

    Answer changeResource(Project project, ProjectResource it, ProjectResourceForm form, int version) {
        return page(
                project,
                "project.resource.edit",
                "/resources/" + it.id(),
                "",
                form.filled(),
                List.of(),
                version,
                "web.form.save");
    }

    Answer roles(Project project, ProjectRolesForm form, int version, GuardsRoles.@Nullable Refused refused) {
        var filled = offerPeople(form, project).filled();
        var page = new ProjectFormPage(
                frame(say("project.roles"), project),
                say("project.roles.lead"),
                project.path() + "/roles",
                project.path(),
                List.of(),
                filled.drawn(),
                filled.mistakes(),
                version,
                false,
                "",
                say("web.form.save"),
                refused == null || refused.path().isEmpty()
                        ? null
                        : new Crumb(say("project.roles.decide"), refused.path()));
        return Answer.refuse(TEMPLATE, page, filled.mistakes());
    }

    /** Offers the people of the team, and whoever is something in the project and has left the team. */
    ProjectRolesForm offerPeople(ProjectRolesForm form, Project project) {
        var people = new ArrayList<>(circles.of(Role.TEAM, project.team()).holders().stream()
                .map(it -> new Choice(it.person(), it.name()))
                .toList());
        var there = people.stream().map(Choice::key).collect(Collectors.toSet());
        var gone = roles.of(project.id()).stream()
                .map(Held::person)
                .filter(it -> !there.contains(it.toString()))
                .distinct()
                .toList();
        addressees.of(gone).values().stream()
                .map(it -> new Choice(it.id().value().toString(), say("project.roles.left", it.name())))
                .forEach(people::add);
        return form.offer(people);
    }

    /** Notes why somebody must not be all that was said of them. */
    void refuse(ProjectRolesForm form, UUID person, GuardsRoles.Refused why) {
        var kinds = form.roles().stream()
                .filter(it -> it.person().equals(person))
                .map(Held::kind)
                .collect(Collectors.toSet());
        var name = addressees.of(person).map(Addressee::name).orElse("");
        form.filled()
                .mistakes()
                .note(
                        ProjectRolesForm.field(kinds),
                        name.isEmpty() ? say(why.why()) : say("project.roles.refused", name, say(why.why())));
    }

    private static Answer page(
            Project project,
            String title,
            String path,
            String lead,
            Filled form,
            List<Choice> hidden,
            @Nullable Integer version,
            String save) {
        List<Drawn> drawn = form.drawn();
        return Answer.refuse(
                TEMPLATE,
                new ProjectFormPage(
                        frame(say(title), project),
                        lead,
                        project.path() + path,
                        project.path(),
                        hidden,
                        drawn,
                        Objects.requireNonNull(form.mistakes()),
                        version,
                        false,
                        "",
                        say(save),
                        null),
                form.mistakes());
    }
}
