package org.maillage.pathway;

import java.util.List;
import java.util.Optional;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/**
 * The doors of published editions, which addresses name by {@code slug}, and of those that their readers prepare. Pages of a
 * made-up one, and of one that nobody else sees yet, are marked as such.
 */
@Component
record PathwayDoors(Editions editions, List<PreviewsEditions> previews) implements Doors {

    @Anybody
    Edition edition(Keys keys) {
        var slug = keys.words("slug");
        var edition =
                editions.findPublished(slug).or(() -> preview(slug)).orElseThrow(() -> new NotFound("edition", slug));
        if (editions.isDemonstration(slug)) {
            Here.markDemonstration();
        }
        return edition;
    }

    private Optional<Edition> preview(String slug) {
        var edition = editions.findBySlug(slug)
                .filter(it -> previews.stream()
                        .anyMatch(by -> by.isPreparedByReader(it.id().value())));
        if (edition.isPresent()) {
            Here.keepNothing();
            Here.markPreview();
        }
        return edition;
    }

    @Anybody
    PublishedEdition published(Keys keys) {
        return edition(keys).content();
    }
}
