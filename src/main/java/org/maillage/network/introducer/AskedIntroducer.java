package org.maillage.network.introducer;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a catalyst asks to be introduced to an actor that they may know.
 *
 * @param team the territory for whose team it is asked
 * @param organisation who is asked, with their {@code name} and {@code email}
 * @param targetEmail at which whoever asks could write to the target themself; empty for none
 * @param declined whether they have said no, which nobody else learns
 * @param introduction what it became; null for nothing, or for what is forgotten since
 */
record AskedIntroducer(
        UUID id,
        UUID team,
        UUID askedBy,
        UUID organisation,
        String name,
        String email,
        UUID target,
        String targetName,
        String targetEmail,
        String reason,
        State state,
        boolean declined,
        OffsetDateTime madeAt,
        OffsetDateTime expiresAt,
        @Nullable UUID introduction) {

    /** How far it is, as whoever asks may know. */
    enum State {
        ASKED,
        AGREED,
        EXPIRED,
        WITHDRAWN
    }

    /** Whether they can answer at a moment. */
    boolean asksAt(OffsetDateTime now) {
        return state == State.ASKED && !declined && expiresAt.isAfter(now);
    }
}
