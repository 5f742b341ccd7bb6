package org.maillage.programme;

import java.util.List;
import java.util.UUID;

/** Somebody who walks an edition, with the sessions that were held for them so far. */
public record Participant(UUID person, UUID place, String territory, List<AttendedSession> sessions) {

    public Participant {
        sessions = List.copyOf(sessions);
    }

    public int planned() {
        return sessions.stream().mapToInt(AttendedSession::planned).sum();
    }

    public int attended() {
        return sessions.stream().mapToInt(AttendedSession::attended).sum();
    }
}
