package org.maillage.alliance.handover;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk of whoever proposed a hand-over what the operator asks, and that nobody answered in time. */
@Component
@Order(10)
record HandoversWait(Handovers handovers, DirectoryPolicy policy) implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        var teams = policy.reader(me).teams();
        return teams.isEmpty()
                ? List.of()
                : Waiting.first(
                        handovers.waitingFor(me.id(), teams).stream()
                                .map(it -> new Waiting(
                                        it.path(),
                                        say(
                                                it.state() == HandoverState.EXPIRED
                                                        ? "handover.waits.expired"
                                                        : "handover.waits.asked",
                                                it.operator(),
                                                it.title())))
                                .toList(),
                        more -> new Waiting(Handover.ALL, say("handover.waits.others", more)));
    }
}
