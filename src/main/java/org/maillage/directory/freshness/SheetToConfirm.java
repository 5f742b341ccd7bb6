package org.maillage.directory.freshness;

import java.util.List;
import org.maillage.account.ProposesForWeek;
import org.maillage.account.SignedIn;
import org.maillage.account.WeekProposal;
import org.springframework.stereotype.Component;

/** Proposes one sheet to be confirmed with one gesture. */
@Component
record SheetToConfirm(StaleSheets stale) implements ProposesForWeek {

    @Override
    public List<WeekProposal> of(SignedIn me) {
        return stale.stalest(me);
    }
}
