package org.maillage.programme.task;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tasks for those who do them and those who run them. */
@Controller
record TaskController(LiveEditions editions, Tasks tasks, TaskOverview overview, Policy policy) {

    @GetMapping("/editions/{slug}/tasks")
    String list(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = editions.get(slug);
        var rights = policy.of(me, edition.id());
        Rights.must(rights.runsSome() || !rights.places().isEmpty());
        model.addAttribute("page", overview.list(edition, rights));
        return "programme/task/list";
    }

    @GetMapping("/tasks/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var task = tasks.get(id);
        model.addAttribute(
                "page",
                overview.page(
                        task,
                        editions.get(task.edition()),
                        Tasks.reads(task, policy.of(me, task.edition())),
                        null,
                        "",
                        new Mistakes()));
        return "programme/task/show";
    }
}
