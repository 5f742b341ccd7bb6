package org.maillage.alliance.handover;

import org.maillage.shared.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the hand-overs that nobody answered in time. */
@Component
class EndHandovers {

    private final Handovers handovers;

    EndHandovers(Handovers handovers) {
        this.handovers = handovers;
    }

    @Job(value = "handover.job.terms", at = "0 20 * * * *")
    @Transactional
    public void endThoseWhoseTermHasCome() {
        handovers.expire();
    }
}
