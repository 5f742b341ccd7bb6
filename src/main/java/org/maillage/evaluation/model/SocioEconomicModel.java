package org.maillage.evaluation.model;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team says that something lives on.
 *
 * @param about what lives on it; {@code of} which alliance, partnership or project that is, null for the other two
 * @param words what it supposes
 * @param family the model that it was first copied of, with which its scenarios are compared; itself for that one
 * @param author who began it and {@code changedBy} who changed it last; null once they are erased
 * @param example whether it was made up for the demonstration
 */
record SocioEconomicModel(
        ModelId id,
        UUID team,
        String title,
        About about,
        @Nullable UUID of,
        String words,
        UUID family,
        @Nullable UUID author,
        @Nullable UUID changedBy,
        OffsetDateTime changedAt,
        int version,
        boolean example) {

    static final String ALL = "/models";

    /** What lives on a model. */
    enum About {
        ANIMATION,
        ALLIANCE,
        PARTNERSHIP,
        PROJECT,
        OTHER
    }

    String path() {
        return path(id);
    }

    static String path(ModelId id) {
        return ALL + "/" + id.value();
    }

    /** A scenario of it, which begins as a copy. */
    SocioEconomicModel scenario(ModelId id, String title, String words, UUID by) {
        return new SocioEconomicModel(id, team, title, about, of, words, family, by, by, changedAt, 0, example);
    }
}
