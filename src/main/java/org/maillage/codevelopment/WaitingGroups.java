package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The groups that ask somebody in, or whether they agree to something. */
@Component
@Order(30)
record WaitingGroups(PeerGroups groups, GroupProposals proposals) implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        return Waiting.first(
                Stream.concat(
                                groups.asking(me.id()).stream()
                                        .map(it -> new Waiting(it.path(), say("codevelopment.waits.asked", it.name()))),
                                proposals.asking(me.id()).stream()
                                        .map(it -> new Waiting(it.path(), say("codevelopment.waits.agree", it.name()))))
                        .toList(),
                more -> new Waiting("/peer-groups", say("codevelopment.waits.others", more)));
    }
}
