package org.maillage.alliance.project;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.project.ProjectActors.Written;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.exchange.SuggestActors;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who takes part in a project, what it lives on, and what the catalysts are in it. */
@Controller
record ProjectPartController(
        PartFormOverview forms,
        SuggestActors suggestActors,
        Projects projects,
        ProjectActors actors,
        ProjectResources resources,
        ProjectRoles roles,
        AssignRoles assignRoles) {

    private static final String PROJECT = Project.ALL + "/" + ProjectId.ID;
    private static final String ACTOR = PROJECT + "/actors/{actor:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String RESOURCE = PROJECT + "/resources/{resource:[0-9a-f]{8}-[0-9a-f-]{27}}";

    @GetMapping(PROJECT + "/actors/new")
    Answer askActor(@Keeps Project project) {
        return forms.addActor(project, ProjectActorForm.blank(), UUID.randomUUID());
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping(PROJECT + "/actors")
    Answer addActor(
            @Keeps Project project,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var form = ProjectActorForm.sent(sent);
        form.filled().check();
        var meant = suggestActors.named(form.filled(), ProjectActorForm.NAME, null, reader);
        if (form.filled().mistakes().none() && written(form, actors.add(project.id(), form.actor(id, meant, 0)))) {
            projects.touch(project.id(), me.person());
            return Answer.done(project.path() + "#actors", "project.saved");
        }
        return forms.addActor(project, form, id);
    }

    @GetMapping(ACTOR)
    Answer askActorChange(@Keeps Project project, @Keeps ProjectActor actor, @Keeps Reader reader) {
        return forms.changeActor(
                project, actor, ProjectActorForm.of(actor, forms.name(actor, reader)), actor.version());
    }

    @PostMapping(ACTOR)
    Answer changeActor(
            @Keeps Project project,
            @Keeps ProjectActor actor,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = ProjectActorForm.sent(sent);
        form.filled().check();
        var meant = suggestActors.named(form.filled(), ProjectActorForm.NAME, actor.organisation(), reader);
        if (form.filled().mistakes().none() && written(form, actors.save(form.actor(actor.id(), meant, version)))) {
            projects.touch(project.id(), me.person());
            return Answer.done(project.path() + "#actors", "project.saved");
        }
        return forms.changeActor(project, actor, form, actor.version());
    }

    private static boolean written(ProjectActorForm form, Written how) {
        form.filled()
                .mistakes()
                .unless(how != Written.THERE_ALREADY, ProjectActorForm.NAME.name(), "project.actor.there-already")
                .seen(how != Written.STALE);
        return how == Written.DONE;
    }

    @PostMapping(ACTOR + "/remove")
    Answer removeActor(@Keeps Project project, @Keeps ProjectActor actor, @AuthenticationPrincipal SignedIn me) {
        actors.remove(actor);
        projects.touch(project.id(), me.person());
        return Answer.done(project.path() + "#actors", "project.saved");
    }

    @GetMapping(PROJECT + "/resources/new")
    Answer askResource(@Keeps Project project) {
        return forms.addResource(project, ProjectResourceForm.blank(), UUID.randomUUID());
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping(PROJECT + "/resources")
    Answer addResource(
            @Keeps Project project,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var form = ProjectResourceForm.sent(sent);
        if (!form.check().none()) {
            return forms.addResource(project, form, id);
        }
        resources.add(project.id(), form.resource(id, 0));
        projects.touch(project.id(), me.person());
        return Answer.done(project.path() + "#resources", "project.saved");
    }

    @GetMapping(RESOURCE)
    Answer askResourceChange(@Keeps Project project, @Keeps ProjectResource resource) {
        return forms.changeResource(project, resource, ProjectResourceForm.of(resource), resource.version());
    }

    @PostMapping(RESOURCE)
    Answer changeResource(
            @Keeps Project project,
            @Keeps ProjectResource resource,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = ProjectResourceForm.sent(sent);
        if (form.check().none()) {
            if (resources.save(form.resource(resource.id(), version))) {
                projects.touch(project.id(), me.person());
                return Answer.done(project.path() + "#resources", "project.saved");
            }
            form.filled().mistakes().seen(false);
        }
        return forms.changeResource(project, resource, form, resource.version());
    }

    @PostMapping(RESOURCE + "/remove")
    Answer removeResource(
            @Keeps Project project, @Keeps ProjectResource resource, @AuthenticationPrincipal SignedIn me) {
        resources.remove(resource);
        projects.touch(project.id(), me.person());
        return Answer.done(project.path() + "#resources", "project.saved");
    }

    @GetMapping(PROJECT + "/roles")
    Answer askRoles(@Keeps Project project) {
        return forms.roles(project, ProjectRolesForm.of(roles.of(project.id())), project.version(), null);
    }

    @PostMapping(PROJECT + "/roles")
    Answer sayRoles(
            @Keeps Project project,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = forms.offerPeople(ProjectRolesForm.sent(sent), project);
        if (version != project.version()) {
            form.filled().mistakes().seen(false);
        }
        if (!form.filled().check().mistakes().none()) {
            return forms.roles(project, form, project.version(), null);
        }
        return switch (assignRoles.assign(project, form.roles(), me.person())) {
            case AssignRoles.Outcome.Assigned _ -> Answer.done(project.path() + "#roles", "project.saved");
            case AssignRoles.Outcome.Stale _ -> {
                form.filled().mistakes().seen(false);
                yield forms.roles(project, form, project.version(), null);
            }
            case AssignRoles.Outcome.NotAllowed(var person, var why) -> {
                forms.refuse(form, person, why);
                yield forms.roles(project, form, project.version(), why);
            }
        };
    }
}
