package org.maillage.shared;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended that stands by moments: the next page begins behind it, whatever has come on top since. */
public record PageEnd(OffsetDateTime at, UUID id) {

    /** A moment between 2000 and 2199: no database holds all that Java can read. */
    private static final String DAY = "2[01][0-9]{2}-.*";

    /** What an address says of it, as {@code 2027-03-15T10:00:00Z_} and an id; null for the first page, and for no such place. */
    public static @Nullable PageEnd read(String after) {
        var parts = after.split("_", -1);
        try {
            return parts.length == 2 && parts[0].matches(DAY)
                    ? new PageEnd(OffsetDateTime.parse(parts[0]), UUID.fromString(parts[1]))
                    : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** As {@link #read} reads it. */
    @Override
    public String toString() {
        return at.toInstant() + "_" + id;
    }
}
