package org.maillage.codevelopment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a group.
 *
 * @param conductor who leads it in place of whoever facilitates the group; null for nobody
 * @param number in the group, the first being 1
 * @param sequence how often calendars were told of it; null while nobody was called
 * @param reserve who is client where the client cannot be; null for nobody
 * @param client whose topic it is about; null while nobody is chosen, together with {@code round}
 * @param secondClient whose its second topic is, where it has two; null with {@code secondRound}
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
        @Nullable UUID secondClient,
        @Nullable Integer secondRound,
        @Nullable UUID conductor,
        @Nullable Integer sequence,
        int version) {

    /** Whether somebody is its client, or in reserve for that. */
    public boolean isOf(UUID person) {
        return person.equals(client) || person.equals(reserve) || person.equals(secondClient);
    }

    /**
     * Whether somebody moves it from step to step: whoever has taken that over, whoever facilitates the group, and where
     * nobody does each of its peers.
     */
    public boolean isLedBy(UUID person, List<Member> members) {
        if (person.equals(conductor)) {
            return true;
        }
        var facilitator = Member.facilitator(members);
        return facilitator == null ? conductor == null : facilitator.equals(person);
    }

    public String path() {
        return "/peer-groups/%s/sessions/%d".formatted(peerGroup, number);
    }
}
