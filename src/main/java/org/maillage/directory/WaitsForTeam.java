package org.maillage.directory;

import java.util.List;

/** What waits for the team of a territory: said by the modules that know, shown on the page of the team. */
public interface WaitsForTeam {

    /** How much waits, with the page where it is; nothing where nothing does. */
    List<Link> of(Team team, Reader reader);
}
