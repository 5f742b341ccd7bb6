package org.maillage.alliance.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Engineering;

/**
 * Who takes part in a project.
 *
 * @param organisation of the directory, whose name stands there alone; null for one of whom the name was typed
 * @param name that was typed; empty for one of the directory
 * @param engineerings that it brings
 * @param words what else there is to say of it
 */
record ProjectActor(
        UUID id,
        @Nullable UUID organisation,
        String name,
        List<Engineering> engineerings,
        List<ProjectPart> parts,
        String words,
        int version) {

    ProjectActor {
        engineerings = List.copyOf(engineerings);
        parts = List.copyOf(parts);
        if ((organisation == null) == name.isEmpty()) {
            throw new IllegalArgumentException(
                    "An actor is of the directory (%s) or has a name (%s).".formatted(organisation, name));
        }
    }
}
