package org.maillage.programme.task;

import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.Runs;
import org.maillage.programme.cohort.OfPair;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of tasks, which addresses name by {@code id}. */
@Component
record TaskDoors(Tasks tasks, Deliverables deliverables, Cohorts cohorts, Policy policy) implements Doors {

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

    /** The task with the place of the reader's pair. */
    @OfPair
    PlaceTask own(Keys keys, SignedIn me) {
        var task = attended(keys, me);
        var mine = policy.of(me, task.edition()).places().stream()
                .map(cohorts::place)
                .filter(it -> it.edition().equals(task.edition()) && Tasks.isFor(task, it.cohort()))
                .findFirst();
        Rights.must(mine.isPresent());
        return new PlaceTask(task, mine.orElseThrow());
    }

    /** The task with a place, which addresses name so, whose deliverable the reader may read. */
    @Attends
    PlaceTask read(Keys keys, SignedIn me) {
        var task = attended(keys, me);
        var place = cohorts.place(keys.id("place"));
        var found = deliverables.find(new PlaceTask(task, place));
        Rights.must(TaskOverview.mayRead(
                found.orElseThrow(() -> new NotFound("deliverable", place.id())),
                place,
                policy.of(me, task.edition())));
        return new PlaceTask(task, place);
    }
}
