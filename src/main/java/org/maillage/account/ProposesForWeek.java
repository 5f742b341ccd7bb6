package org.maillage.account;

import java.util.List;

/** What the week of somebody proposes beside what waits for them: said by the modules that know, shown on the desk. */
@FunctionalInterface
public interface ProposesForWeek {

    /** A few, the best first; nothing that they may not see. */
    List<WeekProposal> of(SignedIn me);
}
