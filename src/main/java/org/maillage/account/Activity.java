package org.maillage.account;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.CatalystRole;

/**
 * Something that somebody has been at and that is over.
 *
 * @param kind what it was, and {@code of} which of them
 * @param team for which they were at it; null where that is not known
 * @param minutes how long it took; null where nobody said
 * @param role as what they were there; null where nobody said
 * @param words what it was, for the reader
 * @param path where it stands
 */
public record Activity(
        Kind kind,
        UUID of,
        @Nullable UUID team,
        LocalDate day,
        @Nullable Integer minutes,
        @Nullable CatalystRole role,
        String words,
        String path) {

    /** So long is worked in one go at most; what is longer has nights in it. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The minutes from a beginning to an end; null for what lasts for days: whoever was there says how long. */
    public static @Nullable Integer minutes(OffsetDateTime from, OffsetDateTime until) {
        var length = Duration.between(from, until);
        return length.compareTo(LONGEST) > 0 ? null : (int) length.toMinutes();
    }

    /** Where it was written down already. */
    public enum Kind {
        NOTE,
        MEETING,
        SESSION
    }
}
