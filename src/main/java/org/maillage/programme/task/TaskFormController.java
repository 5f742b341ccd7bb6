package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Runs;
import org.maillage.programme.session.Sessions;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks tasks of the pairs, and changes what is asked. */
@Controller
record TaskFormController(LiveEditions editions, Cohorts cohorts, Sessions sessions, AskTask askTask) {

    @GetMapping("/editions/{slug}/tasks/new")
    Answer ask(@Runs LiveEdition edition) {
        return show(edition, null, TaskForm.of(null));
    }

    @PostMapping("/editions/{slug}/tasks")
    Answer add(
            @Runs LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = TaskForm.sent(sent);
        offer(edition, form);
        if (!form.filled().check().mistakes().none()) {
            return show(edition, null, form);
        }
        var task = form.fill(UUID.randomUUID(), edition.id(), 0);
        askTask.ask(task, edition, me);
        return task.isOutside(edition)
                ? Answer.done(task.path(), "task.remark.outside", edition.period())
                : Answer.goTo(edition.path() + "/tasks");
    }

    @GetMapping("/tasks/{id}/edit")
    Answer edit(@Runs Task task) {
        return show(editions.get(task.edition()), task, TaskForm.of(task));
    }

    @PostMapping("/tasks/{id}/edit")
    Answer save(
            @Runs Task task,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var edition = editions.get(task.edition());
        var form = TaskForm.sent(sent);
        offer(edition, form);
        if (!form.filled().check().mistakes().seen(version, task.version()).none()) {
            return show(edition, task, form);
        }
        askTask.change(form.fill(task.id(), edition.id(), version), me);
        return Answer.done(task.path(), "web.form.saved");
    }

    @PostMapping("/tasks/{id}/remove")
    Answer remove(@Runs Task task, @AuthenticationPrincipal SignedIn me) {
        var removed = askTask.remove(task, me);
        return Answer.done(
                editions.get(task.edition()).path() + "/tasks", removed ? "task.removed" : "task.not-removed");
    }

    /** Says what can be chosen; returns whether there are cohorts among it. */
    private boolean offer(LiveEdition edition, TaskForm form) {
        var all = cohorts.of(edition.id());
        form.filled()
                .offer(
                        TaskForm.COHORT,
                        all.stream()
                                .map(it -> new Choice(it.id().toString(), it.name()))
                                .toList())
                .offer(
                        TaskForm.SESSION,
                        sessions.all(edition.id()).stream()
                                .map(it -> new Choice(it.id().toString(), it.name()))
                                .toList());
        return !all.isEmpty();
    }

    private Answer show(LiveEdition edition, @Nullable Task task, TaskForm form) {
        var frame = Frame.of(say(task == null ? "task.new" : "task.edit"), edition.title())
                .under(edition.title(), edition.path() + "/board")
                .under(say("task.tasks"), edition.path() + "/tasks")
                .asPersonal();
        var chooses = offer(edition, form);
        return Answer.refuse(
                "programme/task/edit",
                new TaskFormPage(frame, edition, task, form.filled(), task == null && chooses),
                form.filled().mistakes());
    }
}
