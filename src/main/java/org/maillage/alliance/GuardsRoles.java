package org.maillage.alliance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.shared.Saying;

/** Stands before what catalysts become in projects: whoever knows why something must not be refuses it. */
public interface GuardsRoles {

    /**
     * Why somebody must not be all of this in a project at once; empty when they may. Asked before anything is saved.
     *
     * @param kinds all that they would be in it
     */
    Optional<Refused> refuses(ProjectId project, UUID person, Set<ProjectRole.Kind> kinds);

    /**
     * What is said to whoever wanted it.
     *
     * @param why says as well what to do
     * @param path where they do it; empty for nowhere
     */
    record Refused(Saying why, String path) {}
}
