package org.maillage.capitalisation.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sheets that somebody has put together for others.
 *
 * @param keeper null once nobody keeps it
 * @param published whether everybody reads it
 */
record SheetCollection(
        UUID id,
        String slug,
        String title,
        String words,
        @Nullable UUID keeper,
        boolean published,
        int version) {

    String path() {
        return "/collections/" + slug;
    }
}
