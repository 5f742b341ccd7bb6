package org.maillage.recognition;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.AttendedSession;

/**
 * What an organiser attests of somebody, as it was when it was signed.
 *
 * @param person whose it is; null once they have erased their account
 * @param holder their name on that day; empty once they have erased their account
 * @param signedAs what the signatory is for the organiser
 * @param endedBecause why it is worth nothing any more; null while it is in force
 */
record Attestation(
        UUID id,
        AttestationNumber number,
        UUID edition,
        @Nullable UUID person,
        String holder,
        String editionTitle,
        String organiser,
        String signatory,
        String signedAs,
        OffsetDateTime signedAt,
        int plannedMinutes,
        int attendedMinutes,
        List<AttendedSession> sessions,
        @Nullable OffsetDateTime endedAt,
        @Nullable End endedBecause) {

    Attestation {
        sessions = List.copyOf(sessions);
    }

    boolean isInForce() {
        return endedBecause == null;
    }

    /** Why an attestation is worth nothing any more. */
    enum End {
        REPLACED,
        WITHDRAWN,
        ERASED
    }
}
