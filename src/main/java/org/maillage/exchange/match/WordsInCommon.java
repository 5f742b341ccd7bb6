package org.maillage.exchange.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.maillage.exchange.Concepts;

/**
 * What two texts have in common: words, each by how much it says, and concepts where other words speak of the same. The sum
 * is weakened by the length of the longer text, as in BM25, and bent to between 0 and 1.
 */
final class WordsInCommon {

    /** So much in common is half of all that can be. */
    private static final double HALF = 6;

    /** What other words for the same are worth beside the same words. */
    private static final double OTHER_WORDS = 1.0;

    /** What a concept adds where the words themselves are the same. */
    private static final double SAME_WORDS = 0.3;

    /** How far the length of a text weakens what stands in it. */
    private static final double LENGTH = 0.3;

    private final Set<String> asked;
    private final Map<Integer, Set<String>> concepts;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<Integer, Double> conceptWeights = new HashMap<>();
    private final Concepts all;
    private final double length;

    /** @param asked the words of one text; the other ones are held against it in turn */
    WordsInCommon(Set<String> asked, Concepts all, Commonness.Counts counts) {
        this.asked = asked;
        this.all = all;
        this.concepts = all.of(asked);
        this.length = counts.length();
        asked.forEach(it -> weights.put(it, counts.ofWord(it)));
        concepts.keySet().forEach(it -> conceptWeights.put(it, counts.ofConcept(it)));
    }

    /**
     * How much another text has in common.
     *
     * @param value from 0 to 1
     * @param words that stand in both, without their endings
     * @param concepts whether something in it speaks of the same by other words
     */
    record Common(double value, Set<String> words, boolean concepts) {}

    Common with(Collection<String> other) {
        var theirs = all.of(other);
        var same = new TreeSet<String>();
        var sum = 0.0;
        var there = Set.copyOf(other);
        for (var word : asked) {
            if (there.contains(word)) {
                same.add(word);
                sum += weights.getOrDefault(word, 0.0);
            }
        }
        var byOthers = false;
        for (var concept : concepts.entrySet()) {
            var said = theirs.get(concept.getKey());
            if (said != null) {
                var overlaps = said.stream().anyMatch(concept.getValue()::contains);
                byOthers |= !overlaps;
                sum += (overlaps ? SAME_WORDS : OTHER_WORDS) * conceptWeights.getOrDefault(concept.getKey(), 0.0);
            }
        }
        var weakened = sum / (1 - LENGTH + LENGTH * Math.max(1, there.size() / length));
        return new Common(weakened / (weakened + HALF), same, byOthers);
    }
}
