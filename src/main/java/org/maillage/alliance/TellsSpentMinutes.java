package org.maillage.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How long people were at what, without a word of it: told by the logbook, which nobody else reads. */
public interface TellsSpentMinutes {

    /**
     * The sums of each person, day and role, of what was not corrected; at most those of a hundred people.
     *
     * @param team the territory that it was for
     * @param from the first day, and {@code until} the last
     */
    List<SpentMinutes> of(UUID team, Collection<UUID> people, LocalDate from, LocalDate until);
}
