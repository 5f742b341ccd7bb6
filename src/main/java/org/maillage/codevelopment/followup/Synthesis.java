package org.maillage.codevelopment.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the client of a session keeps of it. It is theirs, and seen by nobody else until they release it.
 *
 * @param id null before anything was written
 * @param version 0 before anything was written
 * @param releasedAt null while it is its author's alone
 * @param takenBackAt null unless it was released and was taken back since
 */
record Synthesis(
        @Nullable UUID id,
        UUID person,
        String words,
        int version,
        @Nullable OffsetDateTime releasedAt,
        @Nullable OffsetDateTime takenBackAt) {

    /** After that it stays released: those who read it may have built on it. */
    static final Duration CAN_BE_TAKEN_BACK = Duration.ofHours(24);

    static Synthesis none(UUID person) {
        return new Synthesis(null, person, "", 0, null, null);
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    /** Until when it can be taken back; null while it is not released. */
    @Nullable
    Instant takenBackUntil() {
        return releasedAt == null ? null : releasedAt.toInstant().plus(CAN_BE_TAKEN_BACK);
    }

    boolean canBeTakenBack(Instant now) {
        var until = takenBackUntil();
        return until != null && !now.isAfter(until);
    }
}
