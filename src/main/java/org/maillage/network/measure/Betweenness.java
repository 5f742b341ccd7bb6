package org.maillage.network.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far others depend on each actor: over all pairs of others, the share of their shortest ways that leads through it, not
 * normalised. {@code betweenness} of sna and of igraph; computed exactly by the algorithm of Brandes (2001), on all
 * processors, always with the same sums in the same order on the same machine.
 *
 * @param values of each actor
 * @param bothWays whether ties are meant both ways, and a pair is counted once
 */
// Thousands of figures, which nobody compares or puts into a set.
@SuppressWarnings("ArrayRecordComponent")
public record Betweenness(double[] values, boolean bothWays) {

    /** Of a network in which the direction of arrows counts. */
    public static Betweenness directed(Net net) {
        return new Betweenness(sums(net), false);
    }

    /** Of a network whose arrows are read both ways. */
    public static Betweenness mutual(Net net) {
        var halves = Arrays.stream(sums(net.bothWays())).map(it -> it / 2).toArray();
        return new Betweenness(halves, true);
    }

    private static double[] sums(Net net) {
        var workers = Math.max(1, Math.min(net.size(), Runtime.getRuntime().availableProcessors()));
        var shares = IntStream.range(0, workers)
                .parallel()
                .mapToObj(worker -> new Walks(net).from(worker, workers))
                .toList();
        var sums = new double[net.size()];
        for (var share : shares) {
            for (var actor = 0; actor < sums.length; actor++) {
                sums[actor] += share[actor];
            }
        }
        return sums;
    }

    /**
     * How far the network hangs on one actor alone, from 0 to 1 (Freeman): the sum of the distances of all to the largest
     * value, over that of a star of as many. Zero for fewer than three actors, of whom none can be between others.
     * {@code centralization(…, betweenness)} of sna, {@code centr_betw} of igraph.
     */
    public double centralisation() {
        var n = (double) values.length;
        if (n < 3) {
            return 0;
        }
        var most = Arrays.stream(values).max().orElse(0);
        var distances = Arrays.stream(values).map(it -> most - it).sum();
        return distances / ((n - 1) * (n - 1) * (n - 2) / (bothWays ? 2 : 1));
    }

    /**
     * The shortest ways from one actor after another, with the arrays that they need: how many steps away each actor is, in
     * which order they are reached, and who is one step behind each of them, where in the list of all these it begins.
     */
    private static final class Walks {

        private static final int UNSEEN = Integer.MAX_VALUE;

        private final Net net;
        private final int[] steps;
        private final int[] order;
        private final int[] begins;
        private final int[] behind;
        private final double[] ways;
        private final double[] weight;
        private final double[] sums;

        Walks(Net net) {
            this.net = net;
            steps = new int[net.size()];
            order = new int[net.size()];
            begins = new int[net.size() + 1];
            behind = new int[net.arrows() + 1];
            ways = new double[net.size()];
            weight = new double[net.size()];
            sums = new double[net.size()];
        }

        double[] from(int first, int step) {
            for (var source = first; source < net.size(); source += step) {
                gather(reach(source), source);
            }
            return sums;
        }

        private int reach(int source) {
            Arrays.fill(steps, UNSEEN);
            steps[source] = 0;
            ways[source] = 1;
            order[0] = source;
            var reached = 1;
            var led = 0;
            for (var next = 0; next < reached; next++) {
                var actor = order[next];
                var further = steps[actor] + 1;
                var here = ways[actor];
                begins[next] = led;
                var end = net.first(actor + 1);
                for (var at = net.first(actor); at < end; at++) {
                    var head = net.head(at);
                    if (steps[head] == UNSEEN) {
                        steps[head] = further;
                        ways[head] = 0;
                        order[reached++] = head;
                    }
                    // Without a branch, which no processor could guess.
                    var on = steps[head] == further ? 1 : 0;
                    ways[head] += on * here;
                    behind[led] = head;
                    led += on;
                }
            }
            begins[reached] = led;
            return reached;
        }

        // The farthest first: what depends on an actor is known once it is known of those behind it.
        private void gather(int reached, int source) {
            for (var last = reached - 1; last >= 0; last--) {
                var actor = order[last];
                var sum = 0.0;
                for (var at = begins[last]; at < begins[last + 1]; at++) {
                    sum += weight[behind[at]];
                }
                var depends = ways[actor] * sum;
                weight[actor] = (1 + depends) / ways[actor];
                if (actor != source) {
                    sums[actor] += depends;
                }
            }
        }
    }
}
