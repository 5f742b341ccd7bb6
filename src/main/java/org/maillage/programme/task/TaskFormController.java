package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.Cohorts;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.TaskFormPage.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks tasks of the pairs, and changes what is asked. */
@Controller
class TaskFormController {

    private final LiveEditions editions;
    private final Tasks tasks;
    private final Cohorts cohorts;
    private final Sessions sessions;
    private final AskTask askTask;
    private final Policy policy;

    TaskFormController(
            LiveEditions editions, Tasks tasks, Cohorts cohorts, Sessions sessions, AskTask askTask, Policy policy) {
        this.askTask = askTask;
        this.editions = editions;
        this.tasks = tasks;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.policy = policy;
    }

    @GetMapping("/editions/{slug}/tasks/new")
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = editions.get(slug);
        Rights.must(policy.of(me, edition.id()).runsSome());
        return show(edition, null, new TaskForm("", "", "", "", ""), 0, new Mistakes(), model);
    }

    @PostMapping("/editions/{slug}/tasks")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @ModelAttribute("form") TaskForm form,
            HttpServletResponse response,
            Model model) {
        var edition = editions.get(slug);
        var rights = policy.of(me, edition.id());
        Rights.must(rights.runsSome());
        var mistakes = check(edition, form);
        if (mistakes.refuse(response)) {
            return show(edition, null, form, 0, mistakes, model);
        }
        var task = form.fill(UUID.randomUUID(), edition.id(), 0);
        Rights.must(Tasks.runs(task, rights));
        askTask.ask(task, edition, me);
        return "redirect:" + edition.path() + "/tasks";
    }

    @GetMapping("/tasks/{id}/edit")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var task = run(id, me);
        return show(editions.get(task.edition()), task, TaskForm.of(task), task.version(), new Mistakes(), model);
    }

    @PostMapping("/tasks/{id}/edit")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") TaskForm form,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var task = run(id, me);
        var edition = editions.get(task.edition());
        var mistakes = check(edition, form).seen(version, task.version());
        if (mistakes.refuse(response)) {
            return show(edition, task, form, task.version(), mistakes, model);
        }
        askTask.change(form.fill(id, edition.id(), version), me);
        next.addFlashAttribute(Here.FLASH, say("form.saved"));
        return "redirect:" + task.path();
    }

    @PostMapping("/tasks/{id}/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var task = run(id, me);
        var removed = askTask.remove(task, me);
        next.addFlashAttribute(Here.FLASH, say(removed ? "task.removed" : "task.not-removed"));
        return "redirect:" + editions.get(task.edition()).path() + "/tasks";
    }

    private Task run(UUID id, SignedIn me) {
        var task = tasks.get(id);
        Rights.must(Tasks.runs(task, policy.of(me, task.edition())));
        return task;
    }

    private Mistakes check(LiveEdition edition, TaskForm form) {
        return form.check(
                cohortChoices(edition).stream().map(Choice::key).toList(),
                sessionChoices(edition).stream().map(Choice::key).toList());
    }

    private List<Choice> cohortChoices(LiveEdition edition) {
        return cohorts.of(edition.id()).stream()
                .map(it -> new Choice(it.id().toString(), it.name()))
                .toList();
    }

    private List<Choice> sessionChoices(LiveEdition edition) {
        return sessions.all(edition.id()).stream()
                .map(it -> new Choice(it.id().toString(), it.name()))
                .toList();
    }

    private String show(
            LiveEdition edition, @Nullable Task task, TaskForm form, int version, Mistakes mistakes, Model model) {
        var list = edition.path() + "/tasks";
        model.addAttribute(
                "page",
                new TaskFormPage(
                        Frame.of(say(task == null ? "task.new" : "task.edit"), edition.title())
                                .under(edition.title(), edition.path() + "/board")
                                .under(say("task.tasks"), list)
                                .asPersonal(),
                        task == null ? list : task.path() + "/edit",
                        task == null ? list : task.path(),
                        form,
                        version,
                        cohortChoices(edition),
                        sessionChoices(edition),
                        task == null,
                        mistakes));
        return "programme/task/edit";
    }
}
