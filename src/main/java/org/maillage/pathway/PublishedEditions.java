package org.maillage.pathway;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The editions, for other modules. */
@Component
public class PublishedEditions {

    private static final int LIMIT = 1000;

    private final Editions editions;

    PublishedEditions(Editions editions) {
        this.editions = editions;
    }

    /** All editions, those that started last first; those whose start is not known come at the end. */
    public List<PublishedEdition> all() {
        return editions.list(LIMIT).stream().map(Edition::content).toList();
    }

    /** The one that started last. */
    public Optional<PublishedEdition> newest() {
        return editions.list(1).stream().map(Edition::content).findFirst();
    }

    public Optional<PublishedEdition> bySlug(String slug) {
        return editions.findPublished(slug).map(Edition::content);
    }

    /** An older version of the framing note of an edition. */
    public Optional<PublishedEdition.FramingNote> framingNote(String slug, int version) {
        return editions.findNote(slug, version);
    }
}
