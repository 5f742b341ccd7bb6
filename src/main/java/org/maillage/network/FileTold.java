package org.maillage.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.network.ActorTie.Cause;
import org.maillage.network.ActorTie.Kind;

/**
 * What a file says of ties that were not noted before; whole, and empty once it is undone.
 *
 * @param team the territory whose team has read it
 */
public record FileTold(UUID file, UUID team, String name, LocalDate on, List<Said> ties) {

    public FileTold {
        ties = List.copyOf(ties);
    }

    /**
     * A tie that it holds.
     *
     * @param intensity from 1 (once) to 5 (every week)
     * @param cause what it comes of; null for one that was there by itself
     */
    public record Said(
            UUID one,
            UUID other,
            Kind kind,
            int intensity,
            LocalDate since,
            boolean saidByOne,
            boolean saidByOther,
            @Nullable Cause cause) {}
}
