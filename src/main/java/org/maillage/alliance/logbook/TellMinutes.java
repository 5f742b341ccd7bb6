package org.maillage.alliance.logbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.SpentAtPlace;
import org.maillage.alliance.SpentMinutes;
import org.maillage.alliance.TellsOwnMinutes;
import org.maillage.alliance.TellsSpentMinutes;
import org.springframework.stereotype.Component;

/** Adds up what logbooks hold, by person, day and role. */
@Component
record TellMinutes(LogEntries entries) implements TellsSpentMinutes, TellsOwnMinutes {

    @Override
    public List<SpentMinutes> of(UUID team, Collection<UUID> people, LocalDate from, LocalDate until) {
        return people.isEmpty() ? List.of() : entries.sums(team, people, from, until);
    }

    @Override
    public SpentAtPlace at(UUID person, Collection<UUID> meetings) {
        return meetings.isEmpty() ? new SpentAtPlace(0, 0) : entries.sumsAt(person, meetings);
    }
}
