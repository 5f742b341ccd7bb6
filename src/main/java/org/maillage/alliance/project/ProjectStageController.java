package org.maillage.alliance.project;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ProjectId;
import org.maillage.attachment.Attachments;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.exchange.NeedId;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.OneButton;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** How far a project is: moved from stage to stage with evidence, ended, and heard of by those who said the needs. */
@Controller
record ProjectStageController(
        PartFormOverview forms,
        MoveProject moveProject,
        EndProject endProject,
        ProjectMoves moves,
        ProjectOrigins origins,
        Attachments attachments,
        Clock clock) {

    private static final String PROJECT = Project.ALL + "/" + ProjectId.ID;
    private static final String HEARD = Project.ALL + "/heard/" + ProjectId.ID + "/{need:[0-9a-f]{8}-[0-9a-f-]{27}}";

    @GetMapping(PROJECT + "/move")
    Answer askMove(@Keeps Project project) {
        return project.isOver()
                ? Answer.done(project.path(), "project.over-already")
                : forms.stage(project, StageForm.blank(project.stage(), Words.today(clock)), project.version(), "");
    }

    @PostMapping(PROJECT + "/move")
    Answer move(
            @Keeps Project project,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        if (project.isOver()) {
            throw new NotPossible(Saying.of("project.over-already"));
        }
        var form = StageForm.sent(sent, project.stage());
        if (version != project.version()) {
            PartFormOverview.overtaken(form, project.stage());
            return forms.stage(project, form, project.version(), "");
        }
        if (!form.check(project.stage(), Words.today(clock)).none()) {
            return forms.stage(project, form, version, "");
        }
        return switch (moveProject.move(project, form.move(project.stage(), me.person()), file, me.person())) {
            case MoveProject.Outcome.Moved moved ->
                Answer.done(project.path(), "project.moved-now", Words.say("alliance.stage." + Typed.key(moved.to())));
            case MoveProject.Outcome.Stale _ -> {
                PartFormOverview.overtaken(form, project.stage());
                yield forms.stage(project, form, project.version(), "");
            }
            case MoveProject.Outcome.DocumentRefused(var why) -> forms.stage(project, form, version, Words.say(why));
        };
    }

    @GetMapping(PROJECT + "/moves/{move:[0-9a-f]{8}-[0-9a-f-]{27}}/document")
    ResponseEntity<Resource> document(@Keeps Project project, @PathVariable UUID move) {
        return moves.of(project.id()).stream()
                .filter(it -> it.id().equals(move) && it.document() != null)
                .findFirst()
                .map(it -> attachments.download(Objects.requireNonNull(it.document())))
                .orElseThrow(() -> new NotFound("document", move));
    }

    @GetMapping(PROJECT + "/end")
    Answer askEnd(@Keeps Project project) {
        return project.isOver()
                ? Answer.done(project.path(), "project.over-already")
                : forms.end(project, ProjectEndForm.blank(Words.today(clock)), hasNeeds(project));
    }

    private boolean hasNeeds(Project project) {
        return !origins.untold(project.id()).isEmpty();
    }

    @PostMapping(PROJECT + "/end")
    Answer end(
            @Keeps Project project,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = ProjectEndForm.sent(sent);
        if (!form.check(Words.today(clock)).none()) {
            return forms.end(project, form, hasNeeds(project));
        }
        var filled = form.filled();
        if (endProject.end(
                project.id(),
                filled.must(ProjectEndForm.ENDING),
                filled.must(ProjectEndForm.ON),
                filled.must(ProjectEndForm.BECAME),
                me.person())) {
            return Answer.done(project.path(), "project.ended");
        }
        filled.mistakes().unless(false, ProjectEndForm.ENDING.name(), "project.over-already");
        return forms.end(project, form, hasNeeds(project));
    }

    @PostMapping(PROJECT + "/go-on")
    Answer goOn(@Keeps Project project, @AuthenticationPrincipal SignedIn me) {
        return Answer.done(
                project.path(),
                endProject.goOn(project.id(), me.person()) ? "project.goes-on" : "project.goes-on-already");
    }

    /** A page with one button, since a mail may lead here. */
    @GetMapping(HEARD)
    Answer askHeard(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID project,
            @PathVariable UUID need) {
        var it = origins.unheard(me.person(), reader.teams()).stream()
                .filter(one -> one.project().value().equals(project)
                        && one.need().value().equals(need))
                .findFirst();
        var back = new Frame.Crumb(Words.say("project.need"), new NeedId(need).path());
        return it.isEmpty()
                ? Answer.goTo(back.path())
                : OneButton.show(new OneButton(
                        Frame.of(it.get().title(), Words.say("project.description"))
                                .asPersonal(),
                        List.of(it.get().became()),
                        Project.ALL + "/heard/" + project + "/" + need,
                        Words.say("project.became.heard"),
                        back));
    }

    @PostMapping(HEARD)
    Answer heard(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID project,
            @PathVariable UUID need) {
        var id = new NeedId(need);
        origins.heard(new ProjectId(project), id, me.person(), reader.teams());
        return Answer.done("/desk", "project.heard-now");
    }
}
