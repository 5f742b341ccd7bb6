package org.maillage.exchange.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.Concepts.Spoken;
import org.maillage.exchange.Roots;

/**
 * What two texts have in common: concepts of which both speak, by whatever words; concepts near one another; and words, each
 * by how much it says. What else the other text speaks of weakens the sum, which is bent to between 0 and 1.
 */
final class WordsInCommon {

    /** So much in common is half of all that can be. */
    private static final double HALF = 6;

    /** What a word that stands in both adds to the concepts that it speaks of. */
    private static final double SAME_WORD = 0.05;

    /** What a word is worth of which nobody knows what it speaks of. */
    private static final double UNKNOWN_WORD = 0.35;

    /** What a concept is worth where the other text speaks of one near it alone. */
    private static final double NEAR = 0.4;

    /** What words are worth between texts that speak of nothing alike: they mean something else. */
    private static final double OTHER_SENSE = 0.5;

    /** How far a text is weakened that speaks of other things alone. */
    private static final double BESIDES = 0.2;

    private final Set<String> words;
    private final Map<Integer, Spoken> concepts;
    private final Set<Integer> against;
    private final Commonness.Counts counts;
    private final Concepts all;

    /** @param asked the lexemes of one text; the other ones are held against it in turn */
    WordsInCommon(Set<String> asked, Concepts all, Commonness.Counts counts) {
        this.words = new HashSet<>(Roots.of(asked));
        this.words.removeAll(all.light());
        this.all = all;
        this.concepts = all.of(asked);
        this.against = all.against(asked);
        this.counts = counts;
    }

    /**
     * How much another text has in common.
     *
     * @param value from 0 to 1
     * @param words that stand in both, without their endings
     * @param others by which it speaks of the same, or of something near, without their endings
     */
    record Common(double value, Set<String> words, Set<String> others) {}

    Common with(Collection<String> other) {
        var theirs = all.of(other);
        var shared = new HashMap<Integer, Double>();
        var others = new TreeSet<String>();
        for (var it : concepts.entrySet()) {
            var said = theirs.get(it.getKey());
            if (said != null) {
                var strength = Math.sqrt(it.getValue().strength() * said.strength());
                shared.merge(all.family(it.getKey()), strength * weight(it.getKey()), Double::sum);
                others.addAll(said.roots());
            }
        }
        var near = near(theirs, shared.keySet(), others);
        var same = new TreeSet<>(words);
        same.retainAll(Roots.of(other));
        var concepts = sum(shared);
        var sum = (concepts + near + words(same) * (concepts + near > 0 ? 1 : OTHER_SENSE))
                * (1 - BESIDES * besides(theirs, concepts))
                * against(all.against(other));
        others.removeAll(same);
        return new Common(sum / (sum + HALF), same, others);
    }

    /** Of each family in which they share no concept, the best pair. */
    private double near(Map<Integer, Spoken> theirs, Set<Integer> shared, Set<String> others) {
        var best = new HashMap<Integer, Double>();
        concepts.forEach((concept, it) -> {
            var family = all.family(concept);
            if (!shared.contains(family)) {
                theirs.forEach((other, said) -> {
                    if (all.family(other) == family) {
                        var value = Math.sqrt(it.strength() * said.strength() * weight(concept) * weight(other));
                        best.merge(family, value, Math::max);
                        others.addAll(said.roots());
                    }
                });
            }
        });
        return NEAR * sum(best);
    }

    private double words(Set<String> same) {
        return same.stream()
                .mapToDouble(word -> {
                    var known = all.weightOf(word);
                    return counts.ofWord(word) * (known < 0 ? UNKNOWN_WORD : SAME_WORD * known);
                })
                .sum();
    }

    /** What is left of the sum where one of the two sells, hires or amuses, and the other does not speak of it. */
    private double against(Set<Integer> theirs) {
        return Stream.concat(
                        against.stream().filter(it -> !theirs.contains(it)),
                        theirs.stream().filter(it -> !against.contains(it)))
                .mapToDouble(it -> 1 + all.weight(it))
                .reduce(1, (one, other) -> one * other);
    }

    /** How much of what a text speaks of is not shared, from 0 to 1. */
    private double besides(Map<Integer, Spoken> theirs, double shared) {
        var spoken = theirs.entrySet().stream()
                .mapToDouble(it -> it.getValue().strength() * weight(it.getKey()))
                .sum();
        return spoken == 0 ? 0 : 1 - Math.min(1, shared / spoken);
    }

    private double weight(int concept) {
        return all.weight(concept) * counts.ofConcept(concept);
    }

    private static double sum(Map<Integer, Double> values) {
        return values.values().stream().mapToDouble(it -> it).sum();
    }
}
