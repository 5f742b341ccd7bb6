package org.maillage.account.upkeep;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk of administrators that something failed. */
@Component
@Order(5)
record UpkeepWaits(Roles roles, UpkeepOverview overview) implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        if (!roles.mayAdminister(me)) {
            return List.of();
        }
        var failed = overview.count();
        return failed == 0 ? List.of() : List.of(new Waiting("/account/upkeep", say("upkeep.waits", failed)));
    }
}
