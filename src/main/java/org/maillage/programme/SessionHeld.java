package org.maillage.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who was at a session and who met whom there, as they themselves and whoever runs it have said so by now. It is said anew, and whole,
 * whenever somebody says more: the last word counts.
 *
 * @param name what it is called
 * @param at when it began
 * @param territories those whose pairs it was for
 */
public record SessionHeld(
        UUID session, String name, Instant at, Set<UUID> territories, List<Present> present, List<Met> met) {

    public SessionHeld {
        territories = Set.copyOf(territories);
        present = List.copyOf(present);
        met = List.copyOf(met);
    }

    /**
     * Somebody who was there.
     *
     * @param territory for which they sit in a pair
     * @param structure that carries the pair, as the territory has named it
     */
    public record Present(UUID person, UUID territory, String structure) {}

    /** Two who met, each pair once; {@code saidByOne} and {@code saidByOther} whether they say so themselves. */
    public record Met(UUID one, UUID other, boolean saidByOne, boolean saidByOther) {}
}
