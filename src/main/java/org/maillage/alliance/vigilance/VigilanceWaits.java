package org.maillage.alliance.vigilance;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the desk of a point of vigilance, and no mail: it is the pair’s alone. */
@Component
@Order(60)
record VigilanceWaits(FindPair findPair, WeighPair weigh, DirectoryPolicy policy, Clock clock) implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        return findPair.of(me, policy.reader(me))
                .filter(pair -> weigh.point(pair, me, Words.today(clock)).isOpen())
                .map(pair -> List.of(new Waiting(VigilanceController.VIGILANCE, say("vigilance.waits"))))
                .orElse(List.of());
    }

    @Override
    public List<Waiting> inMail(SignedIn me) {
        return List.of();
    }
}
