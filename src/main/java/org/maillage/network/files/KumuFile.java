package org.maillage.network.files;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.network.NetworkDoor;

/**
 * A file of Kumu that a team has sent: looked at, kept as ties, or undone.
 *
 * @param territory whose team has sent it
 * @param kinds what the types of its connections mean as the team says, by their words
 * @param ties how many it has brought
 */
record KumuFile(
        UUID id,
        UUID territory,
        String name,
        String sha256,
        Map<String, String> kinds,
        State state,
        int ties,
        OffsetDateTime sentAt,
        @Nullable OffsetDateTime keptAt,
        @Nullable OffsetDateTime undoneAt) {

    /** Kumu itself takes no larger tables; ten thousand actors and fifty thousand ties have room in it. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    static final int LONGEST_NAME = 200;

    /** Where it stands. */
    enum State {
        READ,
        KEPT,
        UNDONE
    }

    KumuFile {
        kinds = Map.copyOf(kinds);
    }

    static String all(UUID territory) {
        return NetworkDoor.path(territory) + "/ties/files";
    }

    String path() {
        return all(territory) + "/" + id;
    }
}
