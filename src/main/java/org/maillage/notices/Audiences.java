package org.maillage.notices;

import java.util.Optional;
import java.util.UUID;

/**
 * A kind of {@link Audience}. Each module says to whom of those that it knows somebody may write together; how letters are
 * written, sent and ended is the same for all.
 */
public interface Audiences {

    /** How addresses and tables name this kind: {@code edition}, {@code team}. */
    String kind();

    /**
     * To whom somebody may write at this moment, read anew each time: who has left meanwhile is not among them.
     *
     * @param scope such as an edition
     * @param writer a person with an account
     * @return nothing when there is no such thing, or it is not for this person to write
     */
    Optional<Audience> find(UUID scope, UUID writer);
}
