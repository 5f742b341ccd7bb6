package org.maillage.directory.ticked;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of a team that somebody has ticked, to do something with all of them.
 *
 * @param territory whose team keeps them
 * @param person who ticked them; null once they are erased
 */
record Ticked(UUID id, UUID territory, @Nullable UUID person, Instant at) {

    /** So long they stay ticked, and so long what was changed of them can be undone. */
    static final Duration KEPT = Duration.ofDays(7);

    String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/directory/ticked/" + id;
    }
}
