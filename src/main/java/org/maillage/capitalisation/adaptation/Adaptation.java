package org.maillage.capitalisation.adaptation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is made of the sheet of others.
 *
 * @param sheet with its {@code slug} and {@code title}
 * @param read whether everybody reads it
 * @param parent the sheet that it is made of, with the number of the version, and {@code parentSlug} and {@code parentTitle}
 * @param parentRead whether everybody reads the parent
 * @param territoryName where it is adapted to; empty where nobody has said it
 * @param changed what its writers changed, and why
 * @param outcome null while nobody has said what came of it
 */
record Adaptation(
        UUID sheet,
        String slug,
        String title,
        boolean read,
        UUID parent,
        int parentVersion,
        String parentSlug,
        String parentTitle,
        boolean parentRead,
        String territoryName,
        String changed,
        @Nullable Outcome outcome,
        String outcomeWords,
        OffsetDateTime begunAt,
        OffsetDateTime askAt,
        int version) {

    /** Whether it can be said by now what came of it, and nobody has. */
    boolean isDue(OffsetDateTime now) {
        return !askAt.isAfter(now) && (outcome == null || outcome == Outcome.TOO_EARLY);
    }

    String path() {
        return "/experience-sheets/" + slug;
    }
}
