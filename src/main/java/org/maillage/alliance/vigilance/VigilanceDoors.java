package org.maillage.alliance.vigilance;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of points of vigilance: the pair opens its own, for all others none is there. */
@Component
record VigilanceDoors(PairDecisions decisions, FindPair findPair, DirectoryPolicy policy) implements Doors {

    @Keeps
    Pair pair(Keys keys, SignedIn me) {
        var pair = findPair.of(me, policy.reader(me));
        DirectoryPolicy.must(pair.isPresent());
        return pair.orElseThrow();
    }

    @Keeps
    PairDecision own(Keys keys, SignedIn me) {
        var id = new PairDecisionId(keys.id("decision"));
        return findPair.of(me, policy.reader(me))
                .flatMap(pair -> decisions.find(id).filter(it -> VigilanceOverview.isOwn(it, pair, me)))
                .orElseThrow(() -> new NotFound("decision", id.value()));
    }
}
