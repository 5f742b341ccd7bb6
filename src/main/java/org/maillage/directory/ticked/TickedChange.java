package org.maillage.directory.ticked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Visibility;

/**
 * What is changed of ticked sheets; what is null stays as it is.
 *
 * @param profile key of one
 * @param themeAdded key of one that comes to theirs
 * @param themeAway key of one that goes from theirs
 * @param visibility of their record; parts that fewer people see stay theirs
 * @param keeper a member of the team
 */
record TickedChange(
        @Nullable String profile,
        @Nullable String themeAdded,
        @Nullable String themeAway,
        @Nullable Visibility visibility,
        @Nullable UUID keeper,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt) {

    boolean isApplied() {
        return appliedAt != null;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    /** Until when it can be undone; null as long as it is not applied. */
    @Nullable
    Instant undoableUntil() {
        return appliedAt == null ? null : appliedAt.plus(Ticked.KEPT);
    }
}
