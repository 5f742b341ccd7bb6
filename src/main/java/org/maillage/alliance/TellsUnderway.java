package org.maillage.alliance;

import java.util.List;
import java.util.UUID;

/** What teams have underway: told by each module that keeps some of it. */
public interface TellsUnderway {

    /** What the team of a territory has underway, by name; at most two hundred. */
    List<Underway> of(UUID team);
}
