package org.maillage.evaluation.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where people of several profiles see the same items apart. Nobody is told by it: below the agreed number of people nothing is
 * shown; whoever is alone of a profile and does not agree stands with others. There is no overall score.
 */
sealed interface Gaps {

    /** Nothing to be shown, nor who lacks. */
    record NotYet() implements Gaps {}

    /**
     * What is shown.
     *
     * @param items those with the widest gap first
     */
    record Shown(List<Group> groups, List<ItemGap> items) implements Gaps {}

    /** Those who are shown as one: mostly the people of a profile. */
    record Group(List<Integer> profiles, int people) {}

    /**
     * How the groups see an item.
     *
     * @param positions from 1 to 4, one a group in their order; null where too few have one
     * @param gap between the lowest and the highest; null with fewer than two
     */
    record ItemGap(
            UUID item,
            List<@Nullable Double> positions,
            @Nullable Double gap) {}

    /**
     * The gaps of some answers.
     *
     * @param minimum of people, agreed before anybody has answered
     */
    static Gaps of(List<UUID> items, List<Voice> voices, int minimum) {
        if (people(voices) < minimum) {
            return new NotYet();
        }
        var groups = groups(voices);
        return new Shown(
                groups.stream().map(it -> new Group(profiles(it), people(it))).toList(),
                items.stream()
                        .map(it -> gap(it, groups))
                        .sorted(Comparator.comparingDouble(Gaps::width).reversed())
                        .toList());
    }

    // Those without a gap come last.
    private static double width(ItemGap it) {
        var gap = it.gap();
        return gap == null ? -1 : gap;
    }

    private static List<List<Voice>> groups(List<Voice> voices) {
        var byProfile = new TreeMap<>(voices.stream().collect(Collectors.groupingBy(Voice::profile)));
        var alone = byProfile.values().stream().filter(Gaps::isAlone).toList();
        var groups = new ArrayList<>(
                byProfile.values().stream().filter(it -> !isAlone(it)).toList());
        if (alone.isEmpty()) {
            return groups;
        }
        var together = alone.stream().flatMap(List::stream).toList();
        if (together.size() == 1 && !groups.isEmpty()) {
            // A catalyst knows what they have said themselves, and could take it off.
            var host = groups.stream()
                    .min(Comparator.comparing((List<Voice> it) -> profiles(it).contains(0))
                            .thenComparingInt(Gaps::people))
                    .orElseThrow();
            groups.set(
                    groups.indexOf(host),
                    Stream.concat(host.stream(), together.stream()).toList());
        } else {
            groups.add(together);
        }
        return groups;
    }

    private static boolean isAlone(List<Voice> voices) {
        return people(voices) == 1 && !voices.getFirst().agrees();
    }

    private static List<Integer> profiles(List<Voice> group) {
        return group.stream().map(Voice::profile).distinct().sorted().toList();
    }

    private static int people(List<Voice> voices) {
        return voices.stream().mapToInt(Voice::people).sum();
    }

    private static ItemGap gap(UUID item, List<List<Voice>> groups) {
        var positions = new ArrayList<@Nullable Double>();
        groups.forEach(it -> positions.add(position(item, it)));
        var known = positions.stream()
                .filter(Objects::nonNull)
                .mapToDouble(it -> it)
                .summaryStatistics();
        return new ItemGap(item, positions, known.getCount() < 2 ? null : known.getMax() - known.getMin());
    }

    // The mean of all people of a group who have said something; of one among several it would be theirs.
    private static @Nullable Double position(UUID item, List<Voice> group) {
        var said = group.stream().filter(it -> it.levels().containsKey(item)).toList();
        var people = people(said);
        if (people == 0 || (people == 1 && people(group) > 1)) {
            return null;
        }
        return said.stream()
                        .mapToDouble(it ->
                                it.people() * Objects.requireNonNull(it.levels().get(item)))
                        .sum()
                / people;
    }
}
