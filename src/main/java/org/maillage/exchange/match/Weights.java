package org.maillage.exchange.match;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many points each part of a likeness gives at most, between 0 and 100. Words come first: whatever lies near, is fresh
 * and has room helps nobody when it is about something else.
 */
record Weights(Map<MatchPart, Integer> points, int version) {

    static final Weights DEFAULT = new Weights(
            Map.of(
                    MatchPart.WORDS, 64,
                    MatchPart.THEME, 8,
                    MatchPart.PERIMETER, 8,
                    MatchPart.DISTANCE, 4,
                    MatchPart.CAPACITY, 4,
                    MatchPart.FRESHNESS, 4,
                    MatchPart.SECTORS, 4,
                    MatchPart.OUTCOMES, 4),
            0);

    Weights {
        points = Map.copyOf(points);
        for (var part : MatchPart.values()) {
            var given = points.get(part);
            if (given == null || given < 0 || given > 100) {
                throw new IllegalArgumentException(
                        "The weight of %s (%s) must be between 0 and 100.".formatted(part, given));
            }
        }
        if (points.getOrDefault(MatchPart.WORDS, 0) + points.getOrDefault(MatchPart.THEME, 0) == 0) {
            throw new IllegalArgumentException("Words and theme cannot both count for nothing.");
        }
    }

    int of(MatchPart part) {
        return points.getOrDefault(part, 0);
    }

    /**
     * The points of parts, in tenths, so that what is shown adds up exactly.
     *
     * @param values how far each part holds, from 0 to 1; those that are silent are not there
     */
    Map<MatchPart, Integer> tenths(Map<MatchPart, Double> values) {
        var tenths = new EnumMap<MatchPart, Integer>(MatchPart.class);
        values.forEach((part, value) -> tenths.put(part, (int) Math.round(of(part) * value * 10)));
        return tenths;
    }
}
