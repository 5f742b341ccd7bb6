package org.maillage.codevelopment.followup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.LearningId;
import org.maillage.codevelopment.LearningShared;
import org.maillage.codevelopment.LearningTakenBack;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.followup.Learnings.Shared;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a learning go on to all, and takes it back whenever its author wishes. */
@Component
class ShareLearning {

    private final Learnings learnings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShareLearning(Learnings learnings, ApplicationEventPublisher events, Clock clock) {
        this.learnings = learnings;
        this.events = events;
        this.clock = clock;
    }

    /** Shares it, as its form was checked; false when it was shared before. */
    @Transactional
    public boolean share(PeerSession session, ShareForm form, SignedIn me) {
        var shared = new Shared(
                UUID.randomUUID(), form.filled().typed(ShareForm.WORDS), form.themes(), OffsetDateTime.now(clock));
        var done = learnings.share(session, me.person(), shared);
        if (done) {
            events.publishEvent(new LearningShared(new LearningId(shared.id())));
        }
        return done;
    }

    /** Takes it back; false when it is not there, or of somebody else. */
    @Transactional
    public boolean takeBack(LearningId learning, SignedIn me) {
        var done = learnings.takeBack(learning, me.person());
        if (done) {
            events.publishEvent(new LearningTakenBack(learning));
        }
        return done;
    }
}
