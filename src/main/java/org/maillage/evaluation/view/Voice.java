package org.maillage.evaluation.view;

import java.util.Map;
import java.util.UUID;

/**
 * One answer to the items of a grid: of somebody, or of several people who have answered as one.
 *
 * @param profile the number of theirs in the crossed view; 0 is the catalysts’
 * @param people how many have answered
 * @param agrees whether somebody who is the only one of their profile lets it be shown
 * @param levels how far they agree with an item, from 1 to 4; none where they do not know
 */
record Voice(int profile, int people, boolean agrees, Map<UUID, Integer> levels) {

    static final int LOWEST = 1;

    static final int HIGHEST = 4;

    Voice {
        levels = Map.copyOf(levels);
    }
}
