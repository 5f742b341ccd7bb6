package org.maillage.evaluation.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team contributed to, told in parts.
 *
 * @param about what it is told of
 * @param scope its perimeter: whom or where
 * @param language in which it is written
 * @param content all that it says but its testimonies, as it was when it was frozen; null for a draft
 */
record ContributionStory(
        StoryId id,
        UUID team,
        StoryObject about,
        String title,
        String scope,
        Locale language,
        LocalDate from,
        LocalDate until,
        int version,
        @Nullable StoryContent content,
        @Nullable OffsetDateTime frozenAt,
        boolean example) {

    static final String ALL = "/contribution-stories";

    boolean isFrozen() {
        return frozenAt != null;
    }

    String path() {
        return id.path();
    }
}
