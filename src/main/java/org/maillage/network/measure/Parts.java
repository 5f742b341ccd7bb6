package org.maillage.network.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts into which a network falls, whatever the direction of its arrows: {@code component.dist} of sna with
 * {@code connected = "weak"}, {@code components} of igraph.
 *
 * @param of the part of each actor, numbered from 0; −1 for one that is left out
 * @param sizes of the parts
 */
// Thousands of figures, which nobody compares or puts into a set.
@SuppressWarnings("ArrayRecordComponent")
public record Parts(int[] of, int[] sizes) {

    private static final int NOBODY = -1;

    /** The parts of a network. */
    public static Parts of(Net net) {
        return without(net, NOBODY);
    }

    /** The parts of a network once an actor has left it. */
    public static Parts without(Net net, int leaver) {
        return of(net.bothWays(), leaver);
    }

    private static Parts of(Net net, int leaver) {
        var part = new int[net.size()];
        Arrays.fill(part, NOBODY);
        var sizes = new int[net.size()];
        var waiting = new int[net.size()];
        var parts = 0;
        for (var actor = 0; actor < net.size(); actor++) {
            if (part[actor] == NOBODY && actor != leaver) {
                sizes[parts] = walk(net, actor, leaver, part, parts, waiting);
                parts++;
            }
        }
        return new Parts(part, Arrays.copyOf(sizes, parts));
    }

    private static int walk(Net net, int start, int leaver, int[] part, int number, int[] waiting) {
        part[start] = number;
        waiting[0] = start;
        var reached = 1;
        for (var next = 0; next < reached; next++) {
            for (var at = net.first(waiting[next]); at < net.first(waiting[next] + 1); at++) {
                var head = net.head(at);
                if (part[head] == NOBODY && head != leaver) {
                    part[head] = number;
                    waiting[reached++] = head;
                }
            }
        }
        return reached;
    }

    public int count() {
        return sizes.length;
    }

    /** Those who are tied to nobody. */
    public List<Integer> isolates() {
        return IntStream.range(0, of.length)
                .filter(it -> of[it] != NOBODY && sizes[of[it]] == 1)
                .boxed()
                .toList();
    }

    /** The share of actors that are in the largest part, from 0 to 1; not a number where there is nobody. */
    public double giantShare() {
        return Arrays.stream(sizes).max().orElse(0)
                / (double) Arrays.stream(sizes).sum();
    }
}
