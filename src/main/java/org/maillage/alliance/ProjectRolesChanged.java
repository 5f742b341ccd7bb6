package org.maillage.alliance;

import java.util.Set;
import java.util.UUID;

/**
 * Catalysts are something else in a project than before; said in the transaction of the change.
 *
 * @param team the territory whose team keeps the project
 * @param people those who are, or were, something else
 */
public record ProjectRolesChanged(ProjectId project, UUID team, Set<UUID> people) {

    public ProjectRolesChanged {
        people = Set.copyOf(people);
    }
}
