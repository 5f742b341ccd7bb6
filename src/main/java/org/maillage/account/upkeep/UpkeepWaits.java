package org.maillage.account.upkeep;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(
                        waits("upkeep.waits", overview.count()),
                        waits("upkeep.waits.ownerless", overview.countOwnerless()))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Waiting> waits(String key, int count) {
        return count == 0 ? Stream.empty() : Stream.of(new Waiting("/account/upkeep", say(key, count)));
    }
}
