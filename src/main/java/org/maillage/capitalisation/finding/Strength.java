package org.maillage.capitalisation.finding;

import java.util.Collection;
import java.util.stream.Collectors;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/**
 * How far a claim holds. It follows from the territories that were heard, each of them once, however many sheets it has
 * written, and is never typed (DECISIONS, « Strength counts territories »).
 */
public enum Strength {
    /** Fewer than three territories support it. */
    HYPOTHESIS,
    /** Three territories at least support it. */
    ESTABLISHED,
    /** Six territories at least support it. */
    CONFIRMED,
    /** One territory of three, at least, of those that support or contradict it, contradicts it. */
    CONTESTED;

    /** So many territories establish a claim. */
    public static final int ESTABLISH = 3;

    /** So many territories confirm it. */
    public static final int CONFIRM = 6;

    /** One in so many that contradicts contests it. */
    public static final int CONTEST = 3;

    /**
     * What a territory says of a claim.
     *
     * @param territory by which it is told from others
     */
    public record Voice(String territory, Weight weight) {}

    /**
     * The territories that were heard, each counted once: one that contradicts among other things contradicts, and one that
     * nuances among other things nuances.
     */
    public record Heard(int support, int nuance, int contradict) {

        public static final Heard NOBODY = new Heard(0, 0, 0);

        public static Heard of(Collection<Voice> voices) {
            var loudest = voices.stream()
                    .collect(Collectors.toMap(
                            Voice::territory, Voice::weight, (one, other) -> one.compareTo(other) > 0 ? one : other));
            return new Heard(
                    count(loudest.values(), Weight.SUPPORTS),
                    count(loudest.values(), Weight.NUANCES),
                    count(loudest.values(), Weight.CONTRADICTS));
        }

        private static int count(Collection<Weight> weights, Weight weight) {
            return (int) weights.stream().filter(it -> it == weight).count();
        }

        /** Whether no territory was heard. */
        public boolean isNobody() {
            return support + nuance + contradict == 0;
        }

        /** How strong that makes a claim. */
        public Strength strength() {
            if (contradict > 0 && contradict * CONTEST >= support + contradict) {
                return CONTESTED;
            }
            return support >= CONFIRM ? CONFIRMED : support >= ESTABLISH ? ESTABLISHED : HYPOTHESIS;
        }
    }

    public Saying words() {
        return Saying.of("finding.strength." + Typed.key(this));
    }
}
