package org.maillage.network.picture;

import java.util.UUID;
import org.maillage.directory.Reader;
import org.maillage.directory.Vocabularies;
import org.maillage.network.TiedActors;
import org.maillage.network.Ties;
import org.springframework.stereotype.Component;

/** Reads the network of a team, as far as a reader sees it. */
@Component
record ReadPictured(TiedActors tiedActors, Ties ties, Vocabularies vocabularies) {

    static final String NO_SECTOR = "none";

    Pictured of(UUID territory, Reader reader) {
        var profiles = vocabularies.profilesByKey();
        return Pictured.of(
                tiedActors.of(territory, reader),
                ties.all(territory, reader).stream().map(Ties.Named::tie).toList(),
                actor -> {
                    var profile = profiles.get(actor.profile());
                    return profile == null ? NO_SECTOR : profile.sector();
                });
    }
}
