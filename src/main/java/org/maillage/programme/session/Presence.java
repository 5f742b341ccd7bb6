package org.maillage.programme.session;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** What is known of whether somebody came to a session. */
public enum Presence {
    PRESENT,
    REMOTE,
    EXCUSED,
    ABSENT;

    /** Whether they took part, in the room or from afar. */
    public boolean isThere() {
        return this == PRESENT || this == REMOTE;
    }

    public Saying words() {
        return Saying.of("session.presence." + Typed.key(this));
    }
}
