package org.maillage.programme.task;

import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Place;
import org.maillage.programme.task.DeliverableForm.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a pair writes for a task, hands it in, and keeps what others say of it. */
@Component
class HandIn {

    private final Deliverables deliverables;
    private final NotifyOfTasks notifyOfTasks;
    private final Deeds deeds;

    HandIn(Deliverables deliverables, NotifyOfTasks notifyOfTasks, Deeds deeds) {
        this.deliverables = deliverables;
        this.notifyOfTasks = notifyOfTasks;
        this.deeds = deeds;
    }

    @Transactional
    public void handIn(Task task, Place place, LiveEdition edition, Written written, SignedIn me) {
        deliverables.write(new PlaceTask(task, place), me.person(), written);
        if (written.done()) {
            deeds.write(me.person(), "handed-in", task.edition(), task.title() + ", " + place.name());
            notifyOfTasks.handedIn(task, place, edition);
        }
    }

    @Transactional
    public void comment(Task task, Place place, LiveEdition edition, Comment comment, SignedIn me) {
        deliverables.comment(new PlaceTask(task, place), me.person(), comment.kind(), comment.words());
        notifyOfTasks.commented(task, place, edition, me.id(), comment.words());
    }

    /** What somebody says of it, as a pair, a facilitator or a peer. */
    record Comment(String kind, String words) {}
}
