package org.maillage.programme.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Deals people into groups of equal size, give or take one: the two of a pair apart, and together those who met least. From
 * several starts people are swapped as long as that makes for fewer meetings of those who have met; the best end counts. The
 * same people, meetings and number of shuffles give the same groups.
 */
final class DealGroups {

    private static final int STARTS = 16;

    /** With so many people a start finds enough by itself. */
    private static final int MANY = 80;

    private final List<Seated> people;
    private final int groups;
    private final int[][] met;

    /** @param met how often two of them were in one group before */
    DealGroups(List<Seated> people, int groups, Map<Two, Integer> met) {
        this.people = people.stream()
                .sorted(java.util.Comparator.comparing(Seated::place).thenComparing(Seated::person))
                .toList();
        this.groups = groups;
        this.met = new int[people.size()][people.size()];
        for (var a = 0; a < people.size(); a++) {
            for (var b = 0; b < people.size(); b++) {
                this.met[a][b] = met.getOrDefault(
                        Two.of(this.people.get(a).person(), this.people.get(b).person()), 0);
            }
        }
    }

    /**
     * How many groups make groups of about a size: never a person alone, and enough to hold a pair apart.
     *
     * @param size people a group should have
     */
    static int groupsOf(int size, List<Seated> people) {
        var nearest = Math.round((float) people.size() / size);
        return Math.max(Math.min(nearest, people.size() / 2), largestPlace(people));
    }

    /** The fewest groups that hold all of a place apart: two, unless somebody came in for somebody who also came. */
    static int largestPlace(List<Seated> people) {
        var byPlace = people.stream().collect(Collectors.groupingBy(Seated::place, Collectors.counting()));
        return (int) Math.max(
                2, byPlace.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    /**
     * The number of the group of each, from 1.
     *
     * @param shuffle another number, other groups where there are as good ones
     * @param instead groups that it should differ from; empty for none
     */
    Map<UUID, Integer> deal(int shuffle, Map<UUID, Integer> instead) {
        var refused = together(instead);
        int[] best = new int[0];
        var bestMeets = Long.MAX_VALUE;
        var bestSame = true;
        for (var start = 0; start < (people.size() > MANY ? 2 : STARTS); start++) {
            var dealt = dealAnyhow(new Random(31L * shuffle + start));
            swap(dealt);
            var meets = meets(dealt);
            var same = !refused.isEmpty() && together(numbered(dealt)).equals(refused);
            if (meets < bestMeets || (meets == bestMeets && bestSame && !same)) {
                best = dealt;
                bestMeets = meets;
                bestSame = same;
            }
        }
        return numbered(best);
    }

    // Those of a place stand side by side in the row that is dealt, so that they come into different groups.
    private int[] dealAnyhow(Random random) {
        var places =
                new ArrayList<>(people.stream().map(Seated::place).distinct().toList());
        Collections.shuffle(places, random);
        var dealt = new int[people.size()];
        var next = 0;
        for (var place : places) {
            var theirs = new ArrayList<Integer>();
            for (var i = 0; i < people.size(); i++) {
                if (people.get(i).place().equals(place)) {
                    theirs.add(i);
                }
            }
            Collections.shuffle(theirs, random);
            for (var person : theirs) {
                dealt[person] = next++ % groups;
            }
        }
        return dealt;
    }

    private void swap(int[] dealt) {
        for (var better = true; better; ) {
            better = false;
            for (var a = 0; a < dealt.length; a++) {
                for (var b = a + 1; b < dealt.length; b++) {
                    if (dealt[a] != dealt[b]
                            && mayStand(b, a, dealt)
                            && mayStand(a, b, dealt)
                            && gain(a, b, dealt) > 0) {
                        var group = dealt[a];
                        dealt[a] = dealt[b];
                        dealt[b] = group;
                        better = true;
                    }
                }
            }
        }
    }

    /** Whether somebody may stand where another stands: nobody else of their place does. */
    private boolean mayStand(int comes, int goes, int[] dealt) {
        for (var other = 0; other < dealt.length; other++) {
            if (other != comes
                    && other != goes
                    && dealt[other] == dealt[goes]
                    && people.get(other).place().equals(people.get(comes).place())) {
                return false;
            }
        }
        return true;
    }

    private long gain(int a, int b, int[] dealt) {
        var gain = 0L;
        for (var other = 0; other < dealt.length; other++) {
            if (other != a && other != b) {
                var change = weight(a, other) - weight(b, other);
                gain += dealt[other] == dealt[a] ? change : dealt[other] == dealt[b] ? -change : 0;
            }
        }
        return gain;
    }

    // Squared: two who have met twice weigh more than two couples who have met once.
    private long weight(int a, int b) {
        return (long) met[a][b] * met[a][b];
    }

    private long meets(int[] dealt) {
        var meets = 0L;
        for (var a = 0; a < dealt.length; a++) {
            for (var b = a + 1; b < dealt.length; b++) {
                meets += dealt[a] == dealt[b] ? weight(a, b) : 0;
            }
        }
        return meets;
    }

    private Map<UUID, Integer> numbered(int[] dealt) {
        var numbers = new LinkedHashMap<UUID, Integer>();
        for (var i = 0; i < dealt.length; i++) {
            numbers.put(people.get(i).person(), dealt[i] + 1);
        }
        return numbers;
    }

    /** Who is with whom, whatever the numbers of the groups. */
    private static Set<Set<UUID>> together(Map<UUID, Integer> numbers) {
        return new HashSet<>(numbers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
                .values());
    }

    /** Somebody of a place. */
    record Seated(UUID person, UUID place) {}

    /** Two people, whichever is named first. */
    record Two(UUID one, UUID other) {

        static Two of(UUID a, UUID b) {
            return a.compareTo(b) <= 0 ? new Two(a, b) : new Two(b, a);
        }
    }
}
