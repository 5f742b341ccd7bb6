package org.maillage.evaluation.fragility;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.fragility.FeltLinks.FeltLink;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of diagnoses: their team opens them, and whoever has the {@code word} of a link answers one. */
@Component
record FragilityDoors(Diagnoses diagnoses, Fragilities fragilities, FeltLinks links, DirectoryPolicy policy)
        implements Doors {

    /** A fragility with the diagnosis that looks at it. */
    record KeptFragility(Diagnosis diagnosis, Fragility fragility) {}

    @Keeps
    Diagnosis kept(Keys keys, SignedIn me) {
        var id = new DiagnosisId(keys.id("diagnosis"));
        return diagnoses
                .find(id)
                .filter(it -> policy.reader(me).teams().contains(it.team()))
                .map(FragilityDoors::marked)
                .orElseThrow(() -> new NotFound("diagnosis", id.value()));
    }

    @Keeps
    KeptFragility fragility(Keys keys, SignedIn me) {
        var diagnosis = kept(keys, me);
        var id = new FragilityId(keys.id("fragility"));
        return new KeptFragility(
                diagnosis,
                fragilities.find(diagnosis.id(), id).orElseThrow(() -> new NotFound("fragility", id.value())));
    }

    @Anybody
    FeltLink asked(Keys keys, @Nullable SignedIn me) {
        var link = links.find(keys.words("word")).orElseThrow(() -> new NotFound("diagnosis", "of this link"));
        marked(link.diagnosis());
        return link;
    }

    private static Diagnosis marked(Diagnosis it) {
        if (it.example()) {
            Here.markDemonstration();
        }
        return it;
    }
}
