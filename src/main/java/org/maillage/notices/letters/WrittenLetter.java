package org.maillage.notices.letters;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that somebody writes to several.
 *
 * @param kind and {@code scope}: of the audience that they write to
 * @param about how that was called when it was begun
 * @param urgent whether it goes at once to those, too, who hear what happens once a day or a week
 * @param sentAt null while it is a draft
 */
record WrittenLetter(
        UUID id,
        String kind,
        UUID scope,
        String about,
        UUID author,
        String subject,
        String words,
        boolean urgent,
        int version,
        @Nullable OffsetDateTime sentAt) {

    static final String ROOT = "/letters";

    String path() {
        return ROOT + "/" + id;
    }

    boolean isSent() {
        return sentAt != null;
    }

    /** Whether there is something to send. */
    boolean isWritten() {
        return !subject.isEmpty() && !words.isEmpty();
    }
}
