package org.maillage.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who came to a meeting and who met whom there, as far as its team has said so by now. It is said anew, and whole, whenever the
 * team says more: the last word counts.
 *
 * @param team the territory whose team held it
 * @param purpose what it is called
 * @param at when it began
 */
public record MeetingHeld(UUID meeting, UUID team, String purpose, Instant at, List<Present> present, List<Met> met) {

    public MeetingHeld {
        present = List.copyOf(present);
        met = List.copyOf(met);
    }

    /** The page of a meeting, for whoever may see it. */
    public static String path(UUID meeting) {
        return "/meetings/" + meeting;
    }

    /**
     * Somebody who came.
     *
     * @param guest by which the meeting knows them, and nobody outside
     * @param organisation of the directory for which they were asked; null for whoever was asked by name alone
     */
    public record Present(UUID guest, @Nullable UUID organisation) {}

    /** Two guests who met each other, each pair once. */
    public record Met(UUID one, UUID other) {}
}
