package org.maillage.alliance;

import java.util.List;
import java.util.UUID;

/** What somebody is in projects: told by the module that keeps them. */
public interface TellsProjectRoles {

    /** What somebody is in the projects that are not over, by their titles; at most two hundred. */
    List<ProjectRole> of(UUID person);
}
