package org.maillage.alliance;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which experiments are hosted nowhere: told by the module that keeps projects. */
@FunctionalInterface
public interface KnowsUnhosted {

    /** The projects of a team that are tried out at no third place, by their titles; at most two hundred. */
    List<Unhosted> of(UUID team);

    /**
     * One of them.
     *
     * @param communes by their codes: of the needs at its origin, and of those who take part
     */
    record Unhosted(ProjectId id, String title, Set<String> communes) {}
}
