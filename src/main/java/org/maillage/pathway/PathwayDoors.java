package org.maillage.pathway;

import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of published editions, which addresses name by {@code slug}. */
@Component
record PathwayDoors(Editions editions) implements Doors {

    @Anybody
    Edition edition(Keys keys) {
        var slug = keys.words("slug");
        return editions.findPublished(slug).orElseThrow(() -> new NotFound("edition", slug));
    }

    @Anybody
    PublishedEdition published(Keys keys) {
        return edition(keys).content();
    }
}
