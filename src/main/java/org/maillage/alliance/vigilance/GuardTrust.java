package org.maillage.alliance.vigilance;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.GuardsRoles;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.ProjectRole.Kind;
import org.maillage.shared.Saying;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Refuses that one catalyst be tiers de confiance and lead of one project, unless their pair has decided so. */
@Component
record GuardTrust(PairDecisions decisions, Clock clock) implements GuardsRoles {

    @Override
    public Optional<Refused> refuses(ProjectId project, UUID person, Set<Kind> kinds) {
        var both = kinds.contains(Kind.TRUSTED_THIRD) && kinds.contains(Kind.OPERATING_LEAD);
        return both
                        && decisions
                                .standing(project.value(), person, Words.today(clock))
                                .isEmpty()
                ? Optional.of(new Refused(
                        Saying.of("vigilance.both-refused"),
                        VigilanceController.VIGILANCE + "/new?project=" + project.value() + "&person=" + person))
                : Optional.empty();
    }
}
