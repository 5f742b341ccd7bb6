package org.maillage.alliance.vigilance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.vigilance.PairDecision.DecidedRole;
import org.maillage.alliance.vigilance.PairDecision.Weighed;

/**
 * What a pair has not decided yet: a share of operating above the threshold of its programme, and projects whose budget or
 * delivery one of them holds.
 *
 * @param hours null where they call for nothing
 */
record VigilancePoint(@Nullable Weighed hours, List<DecidedRole> roles) {

    VigilancePoint {
        roles = List.copyOf(roles);
    }

    /**
     * What is open.
     *
     * @param hours null where the programme has said no threshold
     * @param roles all that those of the pair are in projects
     * @param standing the decisions that hold today
     */
    static VigilancePoint of(@Nullable Weighed hours, List<ProjectRole> roles, List<PairDecision> standing) {
        var above = hours != null
                && hours.share().isAbove(hours.threshold())
                && standing.stream().noneMatch(it -> it.hours() != null);
        return new VigilancePoint(
                above ? hours : null,
                roles.stream()
                        .filter(it -> it.kind() != ProjectRole.Kind.TRUSTED_THIRD)
                        .map(DecidedRole::of)
                        .filter(it -> standing.stream().noneMatch(decision -> decision.isAbout(it)))
                        .toList());
    }

    boolean isOpen() {
        return hours != null || !roles.isEmpty();
    }
}
