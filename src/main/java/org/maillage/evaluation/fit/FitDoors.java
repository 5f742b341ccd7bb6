package org.maillage.evaluation.fit;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The door of asked evaluations: the team that is asked opens it, for all others none is there. */
@Component
record FitDoors(AskedEvaluations all, DirectoryPolicy policy) implements Doors {

    @Keeps
    AskedEvaluation kept(Keys keys, SignedIn me) {
        var id = new FitId(keys.id("fit"));
        var found = all.find(id)
                .filter(it -> policy.reader(me).teams().contains(it.team()))
                .orElseThrow(() -> new NotFound("fit", id.value()));
        if (found.example()) {
            Here.markDemonstration();
        }
        return found;
    }
}
