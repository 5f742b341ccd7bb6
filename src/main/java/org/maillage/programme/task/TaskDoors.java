package org.maillage.programme.task;

import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.Runs;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of tasks, which addresses name by {@code id}. */
@Component
record TaskDoors(Tasks tasks, Policy policy) implements Doors {

    @Attends
    Task attended(Keys keys, SignedIn me) {
        var task = tasks.get(keys.id("id"));
        Rights.must(Tasks.isRead(task, policy.of(me, task.edition())));
        return task;
    }

    @Runs
    Task run(Keys keys, SignedIn me) {
        var task = tasks.get(keys.id("id"));
        Rights.must(Tasks.runs(task, policy.of(me, task.edition())));
        return task;
    }
}
