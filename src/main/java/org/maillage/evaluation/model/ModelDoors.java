package org.maillage.evaluation.model;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of models, which addresses name by {@code /models/…}: their team opens them, for all others none is there. */
@Component
record ModelDoors(Models models, ModelLines lines, DirectoryPolicy policy) implements Doors {

    /** A line with the model that it is of. */
    record KeptLine(SocioEconomicModel model, ModelLine line) {}

    @Keeps
    SocioEconomicModel kept(Keys keys, SignedIn me) {
        var id = new ModelId(keys.id("model"));
        var model = models.find(id)
                .filter(it -> policy.reader(me).teams().contains(it.team()))
                .orElseThrow(() -> new NotFound("model", id.value()));
        // Whatever page comes of one that was made up says so.
        if (model.example()) {
            Here.markDemonstration();
        }
        return model;
    }

    @Keeps
    KeptLine line(Keys keys, SignedIn me) {
        var model = kept(keys, me);
        var id = new ModelLineId(keys.id("line"));
        return new KeptLine(model, lines.find(model.id(), id).orElseThrow(() -> new NotFound("line", id.value())));
    }
}
