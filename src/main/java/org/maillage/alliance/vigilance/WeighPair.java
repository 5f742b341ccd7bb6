package org.maillage.alliance.vigilance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.TellsProjectRoles;
import org.maillage.alliance.TellsSpentMinutes;
import org.maillage.alliance.vigilance.PairDecision.Weighed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks at what a pair noted and is in projects, and says what it has not decided yet. */
@Component
record WeighPair(
        TellsSpentMinutes minutes,
        ObjectProvider<TellsProjectRoles> tellRoles,
        Thresholds thresholds,
        PairDecisions decisions) {

    VigilancePoint point(Pair pair, SignedIn me, LocalDate today) {
        var hours = thresholds
                .percent(pair.programme())
                .map(it -> new Weighed(share(pair, today), it, Quarter.upTo(today)))
                .orElse(null);
        var roles = roles(pair);
        var all = VigilancePoint.of(hours, roles, List.of());
        // Most desks ask for nothing, and need not read what was decided.
        return all.isOpen() ? VigilancePoint.of(hours, roles, standing(pair, me, today)) : all;
    }

    private List<PairDecision> standing(Pair pair, SignedIn me, LocalDate today) {
        return decisions.of(pair.place(), me.person()).stream()
                .filter(it -> it.standsOn(today))
                .toList();
    }

    OperatorShare share(Pair pair, LocalDate today) {
        var quarter = Quarter.upTo(today);
        return OperatorShare.of(
                minutes.of(pair.team(), pair.ever(), quarter.from(), quarter.until()), pair.sittings(), quarter);
    }

    /** All that those who are of a pair now are in projects. */
    List<ProjectRole> roles(Pair pair) {
        return pair.now().stream().sorted().flatMap(it -> rolesOf(it).stream()).toList();
    }

    private List<ProjectRole> rolesOf(UUID person) {
        return tellRoles.orderedStream().flatMap(it -> it.of(person).stream()).toList();
    }
}
