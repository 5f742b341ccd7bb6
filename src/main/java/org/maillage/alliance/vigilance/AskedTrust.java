package org.maillage.alliance.vigilance;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ProjectRole.Kind;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.vigilance.PairDecision.DecidedRole;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the project of which somebody of a pair would be tiers de confiance and lead at once. */
@Component
record AskedTrust(ObjectProvider<TellsUnderway> underway) {

    private static final VigilancePoint NOTHING = new VigilancePoint(null, List.of());

    /** What would be decided on; nothing for a project that is not the team’s, or somebody who is not of the pair. */
    VigilancePoint of(Pair pair, @Nullable UUID project, @Nullable UUID person) {
        return project == null || person == null || !pair.now().contains(person)
                ? NOTHING
                : underway.orderedStream()
                        .flatMap(it -> it.of(pair.team()).stream())
                        .filter(it -> it.id().equals(project))
                        .findFirst()
                        .map(it -> new VigilancePoint(
                                null,
                                List.of(
                                        new DecidedRole(project, it.title(), person, Kind.TRUSTED_THIRD),
                                        new DecidedRole(project, it.title(), person, Kind.OPERATING_LEAD))))
                        .orElse(NOTHING);
    }
}
