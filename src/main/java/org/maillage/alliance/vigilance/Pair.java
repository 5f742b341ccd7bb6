package org.maillage.alliance.vigilance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a point of vigilance is about: the pair of a place, or somebody who sits in none, alone.
 *
 * @param team the territory of whose team they are
 * @param place null for who sits in none
 * @param programme of the place, and {@code programmeTitle} as it is called; null and empty without one
 * @param sittings of all who are, or were, of the pair
 */
record Pair(UUID team, @Nullable UUID place, @Nullable UUID programme, String programmeTitle, List<Sitting> sittings) {

    Pair {
        sittings = List.copyOf(sittings);
    }

    /** Those who have not left. */
    Set<UUID> now() {
        return sittings.stream()
                .filter(it -> it.until() == null)
                .map(Sitting::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All who ever sat in it. */
    Set<UUID> ever() {
        return sittings.stream().map(Sitting::person).collect(Collectors.toUnmodifiableSet());
    }
}
