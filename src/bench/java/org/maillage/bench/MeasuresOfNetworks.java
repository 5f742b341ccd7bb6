package org.maillage.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.maillage.network.measure.Betweenness;
import org.maillage.network.measure.Brokerage;
import org.maillage.network.measure.Gain;
import org.maillage.network.measure.Net;
import org.maillage.network.measure.Parts;

/**
 * The measures of networks: drawn by lot, always the same, with many more ties at a few actors than at the others.
 *
 * @param figures to which these add theirs
 */
record MeasuresOfNetworks(List<Figure> figures) {

    private static final int RUNS = 3;
    private static final int GROUPS = 6;

    void measure() {
        var ends = new Ends(10_000, 50_000);
        time("network measures but betweenness", 1, Budget.NETWORK, ends, () -> all(ends));
        var net = ends.net();
        time("exact betweenness, ties both ways", 1_000, Budget.BETWEENNESS, ends, () -> Betweenness.mutual(net));
        var large = new Ends(100_000, 500_000);
        var largeNet = large.net();
        time("brokerage", 1, Budget.BROKERAGE, large, () -> Brokerage.of(largeNet, large.groups));
    }

    private static double all(Ends ends) {
        var net = ends.net();
        var groups = ends.groups;
        var parts = Parts.of(net);
        return net.density()
                + net.reciprocity()
                + net.openness(groups)
                + parts.giantShare()
                + parts.isolates().size()
                + Parts.without(net, 0).giantShare()
                + Gain.between(net, net).made()
                + Brokerage.of(net, groups).z(0, Brokerage.Role.TOTAL);
    }

    /** Notes the best of some runs: the first ones also compile. */
    private void time(String what, int unit, Budget budget, Ends ends, Supplier<?> measure) {
        var best = Double.MAX_VALUE;
        for (var run = 0; run < RUNS; run++) {
            var started = System.nanoTime();
            var _ = measure.get();
            best = Math.min(best, (System.nanoTime() - started) / 1e6);
        }
        var data = "%s actors, %s ties, the best of %d runs"
                .formatted(Figure.number((double) ends.groups.length), Figure.number((double) ends.from.length), RUNS);
        figures.add(Figure.of(what, best / unit, budget, data));
    }

    /** Actors with ties, a tenth of which lead to a hundredth of them. */
    private static final class Ends {

        private final int[] from;
        private final int[] to;
        private final int[] groups;

        Ends(int size, int ties) {
            from = new int[ties];
            to = new int[ties];
            groups = new Random(size).ints(size, 0, GROUPS).toArray();
            var random = new Random(ties);
            for (var tie = 0; tie < ties; tie++) {
                from[tie] = random.nextInt(size);
                var other = random.nextInt(random.nextInt(10) == 0 ? size / 100 : size - 1);
                to[tie] = other == from[tie] ? size - 1 - other : other;
            }
        }

        Net net() {
            return Net.directed(groups.length, from, to);
        }
    }
}
