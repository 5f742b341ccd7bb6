package org.maillage.alliance.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.ProjectId;
import org.maillage.directory.Field;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.ReadNeeds;
import org.maillage.exchange.SuggestActors;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The projects of the reader's teams: the list, and one of them begun, shown, changed and taken out. */
@Controller
record ProjectController(
        ProjectsOverview list,
        ProjectOverview overview,
        ProjectFormOverview forms,
        SuggestActors suggestActors,
        Projects projects,
        ProjectOrigins origins,
        ReadNeeds needs,
        Clock clock) {

    private static final String PROJECT = Project.ALL + "/" + ProjectId.ID;

    @GetMapping(Project.ALL)
    Answer list(@Keeps Reader reader, @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show("alliance/project/list", list.list(reader, after == null ? null : new ProjectId(after)));
    }

    @GetMapping(Project.ALL + "/new")
    Answer ask(
            @Keeps Reader reader,
            @RequestParam(required = false) @Nullable UUID need,
            @RequestParam(required = false) @Nullable UUID alliance) {
        var from = need == null ? null : new NeedId(need);
        return forms.begin(forms.blank(from, reader), ProjectId.fresh(), from, id(alliance), reader);
    }

    private @Nullable UUID host(ProjectForm form, @Nullable UUID before, Reader reader) {
        return suggestActors.known(
                form.filled(),
                ProjectForm.HOST,
                before,
                reader,
                it -> it.values().is(Field.THIRD_PLACE),
                "project.form.host.none");
    }

    private static @Nullable AllianceId id(@Nullable UUID alliance) {
        return alliance == null ? null : new AllianceId(alliance);
    }

    /**
     * Begins a project.
     *
     * @param id that the page has given it, by which it is kept once
     * @param need at its origin, and {@code alliance}; null for none
     */
    @PostMapping(Project.ALL)
    Answer begin(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID need,
            @RequestParam(required = false) @Nullable UUID alliance) {
        var project = new ProjectId(id);
        var from = need == null ? null : new NeedId(need);
        var form = ProjectForm.sent(sent).offerTeams(forms.teams(reader));
        form.filled().check();
        var host = host(form, null, reader);
        if (!form.filled().mistakes().none()) {
            return forms.begin(form, project, from, id(alliance), reader);
        }
        var filled = form.filled();
        var it = Project.begin(
                        project,
                        filled.must(ProjectForm.TEAM),
                        filled.must(ProjectForm.TITLE),
                        filled.typed(ProjectForm.ANSWERS),
                        me.id(),
                        OffsetDateTime.now(clock),
                        false)
                .with(filled.must(ProjectForm.TITLE), filled.typed(ProjectForm.ANSWERS), host, 0);
        if (projects.add(it)) {
            if (from != null && needs.of(List.of(from), reader).containsKey(from)) {
                origins.add(project, from);
            }
            if (alliance != null && forms.alliances(it.team()).containsKey(alliance)) {
                origins.add(project, new AllianceId(alliance));
            }
        }
        return Answer.done(it.path(), "project.begun");
    }

    @GetMapping(PROJECT)
    Answer show(@Keeps Project project, @Keeps Reader reader) {
        return Answer.show("alliance/project/show", overview.page(project, reader));
    }

    @GetMapping(PROJECT + "/edit")
    Answer askChange(@Keeps Project project, @Keeps Reader reader) {
        return forms.change(project, forms.of(project, reader), project.version());
    }

    @PostMapping(PROJECT + "/edit")
    Answer change(
            @Keeps Project project,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = ProjectForm.changed(sent);
        form.filled().check();
        var host = host(form, project.host(), reader);
        if (form.filled().mistakes().none()) {
            var changed = project.with(
                    form.filled().must(ProjectForm.TITLE), form.filled().typed(ProjectForm.ANSWERS), host, version);
            if (projects.save(changed, me.person())) {
                return Answer.done(project.path(), "project.saved");
            }
            forms.overtaken(form, project, reader);
        }
        return forms.change(project, form, project.version());
    }

    /** Takes out one that was begun by mistake. */
    @PostMapping(PROJECT + "/delete")
    Answer remove(@Keeps Project project, @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("true")) {
            return Answer.done(project.path(), "web.form.sure");
        }
        return projects.remove(project.id())
                ? Answer.done(Project.ALL, "project.removed")
                : Answer.done(project.path(), "project.not-removed");
    }

    @GetMapping(PROJECT + "/origins")
    Answer askOrigin(@Keeps Project project, @Keeps Reader reader) {
        return forms.origin(project, ProjectOriginForm.blank(), reader);
    }

    @PostMapping(PROJECT + "/origins")
    Answer addOrigin(@Keeps Project project, @Keeps Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        var form = ProjectOriginForm.sent(sent);
        forms.offer(project, form, reader);
        if (!form.check().none()) {
            return forms.origin(project, form, reader);
        }
        form.filled().values(ProjectOriginForm.NEED).forEach(it -> origins.add(project.id(), new NeedId(it)));
        form.filled().values(ProjectOriginForm.ALLIANCE).forEach(it -> origins.add(project.id(), new AllianceId(it)));
        return Answer.done(project.path(), "project.saved");
    }

    @PostMapping(PROJECT + "/origins/remove")
    Answer removeOrigin(@Keeps Project project, @RequestParam UUID of) {
        return Answer.done(project.path(), origins.remove(project.id(), of) ? "project.saved" : "project.origin.stays");
    }
}
