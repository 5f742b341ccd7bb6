package org.maillage.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the members of a roster say by now of whom they know, as far as they let it be shown and as both are actors of the
 * directory; whole and anew whenever one says more.
 *
 * @param team the territory whose team keeps it
 */
public record RosterTold(UUID roster, UUID team, String name, LocalDate on, List<Known> known) {

    public RosterTold {
        known = List.copyOf(known);
    }

    /**
     * One says that it knows another.
     *
     * @param intensity from 1 (once) to 5 (every week)
     */
    public record Known(UUID one, UUID other, int intensity) {}
}
