package org.maillage.directory;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who is tied to whom, for modules that do not keep ties; said by the one that does. */
@FunctionalInterface
public interface KnowsTies {

    /**
     * Those of some actors to whom an actor is tied, as far as the reader sees: ties of their own teams, of which they see both
     * ends.
     */
    Set<UUID> tiedTo(UUID actor, Collection<UUID> others, Reader reader);
}
