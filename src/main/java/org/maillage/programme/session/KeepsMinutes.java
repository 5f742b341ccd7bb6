package org.maillage.programme.session;

import java.util.UUID;

/** Says how far the minutes of a session are; the module that keeps them knows. */
public interface KeepsMinutes {

    Minutes minutes(UUID session);

    /** How far they are. */
    enum Minutes {
        NONE,
        /** Something is noted, which nobody has been sent. */
        NOTED,
        SENT
    }
}
