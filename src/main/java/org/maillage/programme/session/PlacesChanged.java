package org.maillage.programme.session;

import java.util.Collection;
import java.util.UUID;

/** People have got a place in a session, or have it no more; {@code waited} whether they had to wait for it. */
record PlacesChanged(UUID session, Collection<UUID> joined, boolean waited, Collection<UUID> left) {}
