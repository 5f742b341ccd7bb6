package org.maillage.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** For which organisations people are there whom other modules know by their accounts. */
@FunctionalInterface
public interface SheetsOfPeople {

    /**
     * Somebody whose organisation is asked for.
     *
     * @param structure for which they came, as it is called there
     * @param territory whose team it is
     */
    record Wanted(UUID person, String email, String structure, UUID territory) {}

    /**
     * The sheet of each of some people, by the person: that in which they stand with their address on a day, else the one of their
     * territory that has the name of their structure. Whoever would have several has none, and so has whoever has only sheets that a
     * team does not see.
     */
    Map<UUID, UUID> of(UUID team, Collection<Wanted> people, LocalDate on);
}
