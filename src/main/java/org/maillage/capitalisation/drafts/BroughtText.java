package org.maillage.capitalisation.drafts;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A text that somebody has brought as a file, kept for a day until they have said where its passages go.
 *
 * @param name of the file
 */
record BroughtText(UUID id, String name, Brought content, OffsetDateTime broughtAt) {

    String path() {
        return "/experience-sheets/new/text/" + id;
    }
}
