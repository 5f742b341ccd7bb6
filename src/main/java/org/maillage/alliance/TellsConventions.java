package org.maillage.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The conventions of teams, told to whoever accounts for them. */
public interface TellsConventions {

    /** Those of a team, the latest first, without their objectives; at most a hundred. */
    List<ToldConvention> of(UUID team);

    /** One of a team, with what it has reached. */
    Optional<ToldConvention> find(UUID team, ConventionId convention);

    /** The minutes of logbooks that count for one from a day until another, both included. */
    long minutes(UUID team, ConventionId convention, LocalDate from, LocalDate until);
}
