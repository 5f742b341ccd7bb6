package org.maillage.exchange.match;

import java.util.Map;

/**
 * Something that may help, with its reasons.
 *
 * @param tenths points of each part in tenths; a part that is silent is not there
 * @param chance whether it is about something else as far as words and themes say
 * @param kilometres between the two places; negative while one of them is not known
 */
record Match(
        Said said, Map<MatchPart, Integer> tenths, WordsInCommon.Common common, boolean chance, double kilometres) {

    /** The score, in tenths of a point: the sum of its parts. */
    int score() {
        return tenths.values().stream().mapToInt(Integer::intValue).sum();
    }
}
