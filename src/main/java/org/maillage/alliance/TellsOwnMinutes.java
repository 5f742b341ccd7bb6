package org.maillage.alliance;

import java.util.Collection;
import java.util.UUID;

/** How long somebody was at some meetings, for themself alone: told by the logbook. */
@FunctionalInterface
public interface TellsOwnMinutes {

    /** The sums of what they wrote down of these meetings and did not correct; to help a project be born is animation. */
    SpentAtPlace at(UUID person, Collection<UUID> meetings);
}
