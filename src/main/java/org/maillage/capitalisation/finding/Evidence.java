package org.maillage.capitalisation.finding;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that supports, nuances or contradicts a claim: a sheet, what a territory said in a session, or a public document.
 *
 * @param sheet with {@code sheetSlug} and {@code sheetTitle}, as everybody reads it
 * @param read whether everybody reads the sheet at this moment; true for what is none
 * @param edition with the code of its {@code session}
 * @param territory by which it is told from others, and {@code territoryName}; null where none is named
 * @param sourceTitle of a public document, with its publisher and address
 * @param setAsideAt since when it does not count; null while it does
 */
record Evidence(
        UUID id,
        UUID finding,
        Weight weight,
        @Nullable UUID sheet,
        @Nullable String sheetSlug,
        @Nullable String sheetTitle,
        boolean read,
        @Nullable UUID edition,
        @Nullable String session,
        @Nullable String territory,
        @Nullable String territoryName,
        @Nullable String sourceTitle,
        @Nullable String sourcePublisher,
        @Nullable String sourceUrl,
        String words,
        String context,
        @Nullable UUID addedBy,
        @Nullable OffsetDateTime setAsideAt,
        @Nullable String setAsideBecause) {

    /** Whether it counts towards the strength of the claim. */
    boolean counts() {
        return setAsideAt == null && read && territory != null;
    }

    Strength.Voice voice() {
        if (territory == null) {
            throw new IllegalStateException("The evidence %s names no territory.".formatted(id));
        }
        return new Strength.Voice(territory, weight);
    }
}
