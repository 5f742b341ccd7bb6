package org.maillage.codevelopment;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a group.
 *
 * @param number in the group, the first being 1
 * @param client whose topic it is about; null while nobody is chosen, together with {@code round}
 */
record PeerSession(
        UUID id,
        UUID peerGroup,
        int number,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable Integer round,
        @Nullable UUID client,
        int version) {

    String path() {
        return "/peer-groups/%s/sessions/%d".formatted(peerGroup, number);
    }
}
