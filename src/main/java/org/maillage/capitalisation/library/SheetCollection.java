package org.maillage.capitalisation.library;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sheets that somebody has put together for others.
 *
 * @param keeper null once nobody keeps it
 * @param published whether everybody reads it, and {@code publishedAt} since when; null while nobody else does
 */
record SheetCollection(
        UUID id,
        String slug,
        String title,
        String words,
        @Nullable UUID keeper,
        boolean published,
        @Nullable OffsetDateTime publishedAt,
        int version) {

    String path() {
        return "/collections/" + slug;
    }
}
