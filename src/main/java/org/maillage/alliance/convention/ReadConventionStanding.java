package org.maillage.alliance.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maillage.account.CountsOfTeam;
import org.maillage.account.TeamCount;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Reads where one stands with a convention: its time, and what its team has done in its period. */
@Component
record ReadConventionStanding(ConventionTime time, List<CountsOfTeam> counting, Clock clock) {

    ConventionStanding of(Convention convention, List<ConventionTime.Given> given) {
        var hundredths =
                given.stream().mapToLong(ConventionTime.Given::hundredths).sum()
                        + time.left(convention, convention.beginsOn(), convention.endsOn());
        return new ConventionStanding(hundredths, figures(convention));
    }

    // What has not begun has nothing to count.
    private List<TeamCount> figures(Convention convention) {
        return convention.beginsOn().isAfter(LocalDate.now(clock.withZone(Words.PARIS)))
                ? List.of()
                : counting.stream()
                        .flatMap(it -> it.of(convention.team(), convention.beginsOn(), convention.endsOn()).stream())
                        .sorted(java.util.Comparator.comparing(TeamCount::what))
                        .toList();
    }
}
