package org.maillage.alliance.convention;

import org.maillage.account.SignedIn;
import org.maillage.alliance.ConventionId;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The door of conventions, by the id in their addresses: their team opens it, for all others none is there. */
@Component
record ConventionDoors(Conventions conventions, DirectoryPolicy policy) implements Doors {

    @Keeps
    Convention kept(Keys keys, SignedIn me) {
        var id = new ConventionId(keys.id("convention"));
        var convention = conventions
                .find(id)
                .filter(it -> policy.reader(me).keeps(it.team()))
                .orElseThrow(() -> new NotFound("convention", id.value()));
        if (convention.example()) {
            Here.markDemonstration();
        }
        return convention;
    }
}
