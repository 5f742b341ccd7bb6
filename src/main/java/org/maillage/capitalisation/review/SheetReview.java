package org.maillage.capitalisation.review;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.SheetId;

/**
 * What somebody was asked to read over, and what they have said.
 *
 * @param reader null for somebody who has left the platform
 * @param releasedAt since when nobody waits for them; null while they are asked
 * @param words about the sheet as a whole
 */
record SheetReview(
        UUID id,
        UUID submission,
        UUID sheet,
        @Nullable UUID reader,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime releasedAt,
        @Nullable OffsetDateTime answeredAt,
        @Nullable Answer answer,
        String words) {

    /** What a reader finds. */
    enum Answer {
        PUBLISH,
        BACK
    }

    /** How a criterion is met. */
    enum Mark {
        YES,
        NO,
        NOT_RELEVANT
    }

    /** What a reader says of a section. */
    record Comment(String section, String words) {}

    /** What a reader says of a criterion, by its place in the list. */
    record Marked(int criterion, Mark mark, String comment) {}

    SheetId sheetId() {
        return new SheetId(sheet);
    }

    boolean isOpen() {
        return answer == null && releasedAt == null;
    }

    boolean says(Answer it) {
        return answer == it && releasedAt == null;
    }
}
