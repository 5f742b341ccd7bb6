package org.maillage.codevelopment;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a group.
 *
 * @param number in the group, the first being 1
 * @param sequence how often calendars were told of it; null while nobody was called
 * @param reserve who is client where the client cannot be; null for nobody
 * @param client whose topic it is about; null while nobody is chosen, together with {@code round}
 */
public record PeerSession(
        UUID id,
        UUID peerGroup,
        int number,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable Integer round,
        @Nullable UUID client,
        @Nullable UUID reserve,
        @Nullable Integer sequence,
        int version) {

    /** Whether somebody is its client, or in reserve for that. */
    public boolean isOf(UUID person) {
        return person.equals(client) || person.equals(reserve);
    }

    public String path() {
        return "/peer-groups/%s/sessions/%d".formatted(peerGroup, number);
    }
}
