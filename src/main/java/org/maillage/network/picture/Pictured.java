package org.maillage.network.picture;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.maillage.network.ActorTie;
import org.maillage.network.TiedActors.Actor;
import org.maillage.network.measure.Net;

/**
 * The network of a team as it is measured: its actors by their numbers, and the ties between them.
 *
 * @param outward ties of its actors with those whom others keep: they are counted, and measured nowhere
 * @param sectors of each actor, by their numbers
 * @param sectorKeys their keys, by these numbers
 */
// Its numbers are read one by one, and never compared.
@SuppressWarnings("ArrayRecordComponent")
record Pictured(
        List<Actor> actors,
        Map<UUID, Integer> numbers,
        List<ActorTie> ties,
        List<ActorTie> outward,
        int[] sectors,
        List<String> sectorKeys) {

    /** @param sectorOf the key of the sector of an actor */
    static Pictured of(List<Actor> actors, List<ActorTie> all, Function<Actor, String> sectorOf) {
        var numbers = new HashMap<UUID, Integer>();
        for (var actor : actors) {
            numbers.put(actor.id(), numbers.size());
        }
        var keys = actors.stream().map(sectorOf).distinct().sorted().toList();
        var sectors =
                actors.stream().mapToInt(it -> keys.indexOf(sectorOf.apply(it))).toArray();
        var ties = all.stream()
                .filter(it -> numbers.containsKey(it.one()) && numbers.containsKey(it.other()))
                .toList();
        var outward = all.stream()
                .filter(it -> numbers.containsKey(it.one()) != numbers.containsKey(it.other()))
                .toList();
        return new Pictured(List.copyOf(actors), Map.copyOf(numbers), ties, outward, sectors, keys);
    }

    /** Who is in touch with whom, whatever it is and whoever says so. */
    Net net() {
        return net(it -> true);
    }

    /** The same as it was before a day. */
    Net before(LocalDate day) {
        return net(it -> it.since().isBefore(day));
    }

    private Net net(Predicate<ActorTie> which) {
        var some = ties.stream().filter(which).toList();
        return Net.mutual(
                actors.size(),
                some.stream().mapToInt(it -> number(it.one())).toArray(),
                some.stream().mapToInt(it -> number(it.other())).toArray());
    }

    /** Who says of whom that they are tied. */
    Net said() {
        var arrows = ties.stream()
                .flatMap(it -> IntStream.of(it.saidByOne() ? 1 : 0, it.saidByOther() ? -1 : 0)
                        .filter(said -> said != 0)
                        .mapToObj(said -> said > 0
                                ? new int[] {number(it.one()), number(it.other())}
                                : new int[] {number(it.other()), number(it.one())}))
                .toList();
        return Net.directed(
                actors.size(),
                arrows.stream().mapToInt(it -> it[0]).toArray(),
                arrows.stream().mapToInt(it -> it[1]).toArray());
    }

    /** How many pairs of actors of two sectors are tied, by the numbers of the sectors; the same from either side. */
    int[][] bySectors() {
        var net = net();
        var counts = new int[sectorKeys.size()][sectorKeys.size()];
        for (var one = 0; one < actors.size(); one++) {
            for (var other = one + 1; other < actors.size(); other++) {
                if (net.leads(one, other)) {
                    counts[sectors[one]][sectors[other]]++;
                    if (sectors[one] != sectors[other]) {
                        counts[sectors[other]][sectors[one]]++;
                    }
                }
            }
        }
        return counts;
    }

    /** Whether a tie is between actors of different sectors. */
    boolean bridges(ActorTie it) {
        return sectors[number(it.one())] != sectors[number(it.other())];
    }

    int number(UUID actor) {
        return numbers.getOrDefault(actor, -1);
    }

    /** The actors of these numbers, those of the highest values first. */
    static List<Integer> ranked(double[] values, int most) {
        return IntStream.range(0, values.length)
                .filter(it -> values[it] > 0)
                .boxed()
                .sorted((a, b) -> values[a] == values[b] ? Integer.compare(a, b) : Double.compare(values[b], values[a]))
                .limit(most)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pictured it
                && actors.equals(it.actors)
                && ties.equals(it.ties)
                && outward.equals(it.outward)
                && Arrays.equals(sectors, it.sectors);
    }

    @Override
    public int hashCode() {
        return 31 * actors.hashCode() + ties.hashCode();
    }

    @Override
    public String toString() {
        return "%d actors, %d ties".formatted(actors.size(), ties.size());
    }
}
