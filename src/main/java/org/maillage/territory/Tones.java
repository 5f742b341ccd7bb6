package org.maillage.territory;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The tones in which a map shows a figure, the lightest first, as many communes in each as can be.
 *
 * @param bounds the smallest value of each tone, rising
 * @param largest value of all
 */
record Tones(List<Double> bounds, double largest) {

    /** More tones than these are not told apart. */
    private static final int MOST = 5;

    static final Tones NONE = new Tones(List.of(), 0);

    static Tones of(Collection<Double> values) {
        var sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return NONE;
        }
        // Where many are alike there are fewer tones.
        var bounds = new TreeSet<>(IntStream.range(0, MOST)
                .mapToObj(it -> sorted.get(it * sorted.size() / MOST))
                .toList());
        return new Tones(List.copyOf(bounds), sorted.getLast());
    }

    /** The tone of a value, from 1. */
    int of(double value) {
        return Math.max(1, (int) bounds.stream().filter(it -> it <= value).count());
    }

    /** How dark a tone is among the five that the style sheet has, so that few tones use its whole range. */
    int shade(int tone) {
        return bounds.size() <= 1 ? MOST : 1 + (tone - 1) * (MOST - 1) / (bounds.size() - 1);
    }
}
