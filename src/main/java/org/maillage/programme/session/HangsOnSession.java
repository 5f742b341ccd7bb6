package org.maillage.programme.session;

import java.util.UUID;

/** Something that is kept of a session elsewhere, and would be lost with it. */
public interface HangsOnSession {

    boolean hangsOn(UUID session);
}
