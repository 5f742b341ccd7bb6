package org.maillage.capitalisation.review;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.SheetId;

/**
 * A sheet that was sent to be read over.
 *
 * @param programme of the edition that it comes from; null for a sheet by itself
 * @param criteria the version of the criteria of the programme; 0 for those that come with the platform
 * @param endedAt null while it is under way
 */
record Submission(
        UUID id,
        UUID sheet,
        Circuit circuit,
        @Nullable UUID programme,
        int criteria,
        @Nullable UUID sentBy,
        OffsetDateTime sentAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable Outcome outcome) {

    /** What has come of it. */
    enum Outcome {
        PUBLISHED,
        SENT_BACK,
        TAKEN_BACK
    }

    SheetId sheetId() {
        return new SheetId(sheet);
    }

    boolean isComplete() {
        return circuit == Circuit.COMPLETE;
    }
}
