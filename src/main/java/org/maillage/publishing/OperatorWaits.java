package org.maillage.publishing;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk of administrators that readers are not told yet who runs the platform. */
@Component
@Order(6)
record OperatorWaits(Roles roles, KeptOperator kept) implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        if (!roles.mayAdminister(me)) {
            return List.of();
        }
        var missing = OperatorPage.missing(kept.get());
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        new Waiting("/account/operator", say("publishing.operator.waits", String.join(", ", missing))));
    }
}
