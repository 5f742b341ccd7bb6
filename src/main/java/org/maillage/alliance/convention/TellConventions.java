package org.maillage.alliance.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.alliance.ConventionId;
import org.maillage.alliance.TellsConventions;
import org.maillage.alliance.ToldConvention;
import org.maillage.alliance.ToldConvention.ToldObjective;
import org.springframework.stereotype.Component;

/** Tells the conventions of a team to whoever accounts for them. */
@Component
record TellConventions(
        Conventions conventions, ConventionParts parts, ConventionTime time, ReadConventionStanding readStanding)
        implements TellsConventions {

    private static final int HUNDREDTHS = 100;

    @Override
    public List<ToldConvention> of(UUID team) {
        return conventions.of(List.of(team)).stream()
                .map(it -> told(it, List.of()))
                .toList();
    }

    @Override
    public Optional<ToldConvention> find(UUID team, ConventionId convention) {
        return conventions.find(convention).filter(it -> it.team().equals(team)).map(it -> told(it, objectives(it)));
    }

    private List<ToldObjective> objectives(Convention convention) {
        var standing = readStanding.of(convention, time.given(convention, convention.beginsOn(), convention.endsOn()));
        return parts.objectives(convention).stream()
                .map(it -> new ToldObjective(it.words(), standing.reached(it), it.target()))
                .toList();
    }

    private static ToldConvention told(Convention it, List<ToldObjective> objectives) {
        return new ToldConvention(
                it.conventionId(),
                it.title(),
                it.number(),
                it.funder(),
                it.amount(),
                it.beginsOn(),
                it.endsOn(),
                objectives);
    }

    @Override
    public long minutes(UUID team, ConventionId convention, LocalDate from, LocalDate until) {
        return conventions
                        .find(convention)
                        .filter(it -> it.team().equals(team))
                        .map(it -> hundredths(it, from, until))
                        .orElse(0L)
                / HUNDREDTHS;
    }

    private long hundredths(Convention convention, LocalDate from, LocalDate until) {
        return time.given(convention, from, until).stream()
                        .mapToLong(ConventionTime.Given::hundredths)
                        .sum()
                + time.left(convention, from, until);
    }
}
