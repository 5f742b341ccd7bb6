package org.maillage.codevelopment.followup;

import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Contracts;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.followup.Keepsakes.Keepsake;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody typed after a session, all of it or nothing. */
@Component
class KeepAfterwards {

    private final Contracts contracts;
    private final Syntheses syntheses;
    private final Learnings learnings;
    private final Commitments commitments;

    KeepAfterwards(Contracts contracts, Syntheses syntheses, Learnings learnings, Commitments commitments) {
        this.contracts = contracts;
        this.syntheses = syntheses;
        this.learnings = learnings;
        this.commitments = commitments;
    }

    /**
     * Keeps it, as its form was checked.
     *
     * @param seen what stood there when the form was looked at
     * @throws OptimisticLockingFailureException when any of it changes at this very moment
     */
    @Transactional
    public void keep(PeerSession session, Keepsake seen, AfterForm form, SignedIn me) {
        var filled = form.filled();
        var learning = filled.typed(AfterForm.LEARNING);
        var kept = learning.equals(seen.learning().words())
                || learnings.keep(
                        session, me.person(), learning, seen.learning().version());
        if (form.isClient()) {
            var contract = filled.typed(AfterForm.CONTRACT);
            kept &= contract.equals(seen.contract())
                    || contracts.keep(session, seen.topic(), me.person(), contract, seen.contractVersion());
            form.promises().forEach(it -> commitments.add(session, me.person(), it));
        }
        if (form.keeps()) {
            var synthesis = filled.typed(AfterForm.SYNTHESIS);
            kept &= synthesis.equals(seen.synthesis().words())
                    || syntheses.keep(
                            session, me.person(), synthesis, seen.synthesis().version());
        }
        if (!kept) {
            throw new OptimisticLockingFailureException("What somebody typed after a session was changed meanwhile.");
        }
    }
}
