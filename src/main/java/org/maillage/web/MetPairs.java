package org.maillage.web;

import java.util.List;

/**
 * Who met whom, two by two, as whoever saw it ticks it.
 *
 * @param path at which one is said to have met others, and with {@code /remove} that two have not
 * @param there who may have met each other
 */
public record MetPairs(String path, List<Person> there, List<Pair> pairs, Mistakes mistakes) {

    /**
     * Somebody who was there.
     *
     * @param name as it is shown, with for whom they came
     */
    public record Person(String id, String name) {}

    /**
     * Two who met.
     *
     * @param removable whether the reader can take it back
     */
    public record Pair(String one, String other, String words, boolean removable) {}
}
