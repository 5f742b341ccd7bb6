package org.maillage.evaluation.fragility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What may be told of what a group feels. Nobody who knows a part of it may come to fewer than the agreed number of people by
 * taking that part off: a team knows all that it has typed in itself, whoever has answered knows what they said, and those who
 * have filled in a sheet together know theirs. Nothing is ever told of several groups together, so that no group is what is left.
 */
final class HideSmallGroups {

    private HideSmallGroups() {}

    /**
     * A part of what a group has said of a fragility.
     *
     * @param people who have said it as one
     * @param byLink whether it came without the team knowing whose it is
     */
    record Part(int people, int level, boolean byLink) {}

    /** What is told: the mean of so many people. */
    record Told(double mean, int people) {}

    /** What may be told of a group; empty where it is too few, be it nobody. */
    static Optional<Told> of(List<Part> said, int minimum) {
        var links = said.stream().filter(Part::byLink).toList();
        var parts = new ArrayList<>(said.stream().filter(it -> !it.byLink()).toList());
        if (people(links) >= minimum) {
            parts.addAll(links);
        }
        while (people(parts) >= minimum) {
            if (parts.stream().allMatch(it -> isSafeFrom(it, parts, minimum))) {
                return Optional.of(told(parts));
            }
            parts.remove(smallestTyped(parts));
        }
        return Optional.empty();
    }

    /** Whether those of a part cannot take it off and be left with a few others; one alone knows one of the minimum. */
    private static boolean isSafeFrom(Part one, List<Part> parts, int minimum) {
        var others = people(parts) - one.people();
        return others == 0 || others >= minimum - 1;
    }

    // Links alone are always safe: whoever answers by one knows a single answer of at least the minimum.
    private static Part smallestTyped(List<Part> parts) {
        return parts.stream()
                .filter(it -> !it.byLink())
                .min(Comparator.comparingInt(Part::people))
                .orElseThrow();
    }

    private static Told told(List<Part> parts) {
        var sum = parts.stream()
                .mapToDouble(it -> (double) it.people() * it.level())
                .sum();
        return new Told(sum / people(parts), people(parts));
    }

    private static int people(List<Part> parts) {
        return parts.stream().mapToInt(Part::people).sum();
    }
}
