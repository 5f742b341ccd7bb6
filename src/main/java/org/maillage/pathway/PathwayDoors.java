package org.maillage.pathway;

import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of published editions, which addresses name by {@code slug}; pages of a made-up one are marked as such. */
@Component
record PathwayDoors(Editions editions) implements Doors {

    @Anybody
    Edition edition(Keys keys) {
        var slug = keys.words("slug");
        var edition = editions.findPublished(slug).orElseThrow(() -> new NotFound("edition", slug));
        if (editions.isDemonstration(slug)) {
            Here.markDemonstration();
        }
        return edition;
    }

    @Anybody
    PublishedEdition published(Keys keys) {
        return edition(keys).content();
    }
}
