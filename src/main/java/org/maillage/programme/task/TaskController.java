package org.maillage.programme.task;

import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Policy;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tasks for those who do them and those who run them. */
@Controller
record TaskController(TaskOverview overview, Policy policy) {

    @GetMapping("/editions/{slug}/tasks")
    Answer list(@Attends LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("programme/task/list", overview.list(edition, policy.of(me, edition.id())));
    }

    @GetMapping("/tasks/{id}")
    Answer show(@Attends Task task, @AuthenticationPrincipal SignedIn me) {
        return overview.show(task, policy.of(me, task.edition()));
    }
}
