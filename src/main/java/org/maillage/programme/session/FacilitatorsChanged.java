package org.maillage.programme.session;

import java.util.Collection;
import java.util.UUID;

/** Some people facilitate a session from now on, and others do no more. */
record FacilitatorsChanged(UUID session, Collection<UUID> joined, Collection<UUID> left) {}
