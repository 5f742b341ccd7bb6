package org.maillage.programme.task;

import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks something of the pairs between sessions, says it otherwise, or asks it no more. */
@Component
class AskTask {

    /** The position of a task that nobody has put in order: behind those of the plan. */
    private static final int LAST = 1000;

    private final Tasks tasks;
    private final NotifyOfTasks notifyOfTasks;
    private final Policy policy;
    private final Deeds deeds;

    AskTask(Tasks tasks, NotifyOfTasks notifyOfTasks, Policy policy, Deeds deeds) {
        this.tasks = tasks;
        this.notifyOfTasks = notifyOfTasks;
        this.policy = policy;
        this.deeds = deeds;
    }

    @Transactional
    public void ask(Task task, LiveEdition edition, SignedIn me) {
        // Whoever facilitates one cohort asks nothing of another.
        Rights.must(Tasks.runs(task, policy.of(me, edition.id())));
        tasks.add(task, LAST);
        deeds.write(me.person(), "asked-task", edition.id(), task.title());
        notifyOfTasks.asked(task, edition);
    }

    @Transactional
    public void change(Task task, SignedIn me) {
        tasks.save(task);
        deeds.write(me.person(), "changed-task", task.edition(), task.title());
    }

    /** False when somebody has begun something for it already. */
    @Transactional
    public boolean remove(Task task, SignedIn me) {
        var removed = tasks.remove(task.id());
        if (removed) {
            deeds.write(me.person(), "removed-task", task.edition(), task.title());
        }
        return removed;
    }
}
