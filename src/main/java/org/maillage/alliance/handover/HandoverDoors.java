package org.maillage.alliance.handover;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of hand-overs: their team, the operator with the {@code word} of a link, and everybody once both let them. */
@Component
record HandoverDoors(Handovers handovers, HandoverLinks links, DirectoryPolicy policy) implements Doors {

    @Keeps
    Handover kept(Keys keys, SignedIn me) {
        var id = new HandoverId(keys.id("handover"));
        return marked(handovers
                .find(id)
                .filter(it -> policy.reader(me).teams().contains(it.team()))
                .orElseThrow(() -> new NotFound("hand-over", id.value())));
    }

    @Anybody
    AskedOperator asked(Keys keys, @Nullable SignedIn me) {
        var word = keys.words("word");
        var link = links.find(word).orElseThrow(() -> new NotFound("hand-over", "of this link"));
        return new AskedOperator(word, marked(handovers.find(link.handover()).orElseThrow()), link.good());
    }

    @Anybody
    PublicTrace trace(Keys keys, @Nullable SignedIn me) {
        var id = new HandoverId(keys.id("handover"));
        return handovers
                .find(id)
                .filter(Handover::isPublic)
                .map(HandoverDoors::marked)
                .map(PublicTrace::new)
                .orElseThrow(() -> new NotFound("trace", id.value()));
    }

    private static Handover marked(Handover it) {
        if (it.example()) {
            Here.markDemonstration();
        }
        return it;
    }
}
