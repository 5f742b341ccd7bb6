package org.maillage.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What teams have done in a period, counted: told by each module that keeps some of it, for whoever must account for it. */
@FunctionalInterface
public interface CountsOfTeam {

    /** What it counts of the team of a territory from a day until another, both included; those days are of Paris. */
    List<TeamCount> of(UUID team, LocalDate from, LocalDate until);
}
