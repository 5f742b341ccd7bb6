package org.maillage.alliance.partnership;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of partnerships and of their parties: their team opens them, for all others none is there. */
@Component
record PartnershipDoors(Partnerships partnerships, Parties parties, DirectoryPolicy policy) implements Doors {

    @Keeps
    Partnership kept(Keys keys, SignedIn me) {
        var id = new PartnershipId(keys.id("partnership"));
        var partnership = partnerships
                .find(id)
                .filter(it -> policy.reader(me).keeps(it.team()))
                .orElseThrow(() -> new NotFound("partnership", id.value()));
        if (partnership.example()) {
            Here.markDemonstration();
        }
        return partnership;
    }

    @Keeps
    Party party(Keys keys, SignedIn me) {
        var id = keys.id("party");
        return parties.find(kept(keys, me).id(), id).orElseThrow(() -> new NotFound("party", id));
    }
}
