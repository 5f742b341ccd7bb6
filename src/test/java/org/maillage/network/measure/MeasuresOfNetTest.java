package org.maillage.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures against values worked out by hand, and against counting that goes through everything there is. */
@SuppressWarnings("EnumOrdinal") // Roles number the sums of this test alone.
class MeasuresOfNetTest {

    private static final double CLOSE = 1e-9;

    /** A network written as arrows: {@code 0-1 1-2}. */
    private static Net net(int size, String arrows) {
        var ends = ends(arrows);
        return Net.directed(size, ends[0], ends[1]);
    }

    private static Net mutual(int size, String ties) {
        var ends = ends(ties);
        return Net.mutual(size, ends[0], ends[1]);
    }

    private static int[][] ends(String arrows) {
        var each = arrows.isBlank() ? new String[0] : arrows.strip().split(" ");
        var ends = new int[2][each.length];
        for (var at = 0; at < each.length; at++) {
            ends[0][at] = Integer.parseInt(each[at].substring(0, each[at].indexOf('-')));
            ends[1][at] = Integer.parseInt(each[at].substring(each[at].indexOf('-') + 1));
        }
        return ends;
    }

    private static Net drawn(int size, double density, long seed) {
        var random = new Random(seed);
        var arrows = new StringBuilder();
        for (var from = 0; from < size; from++) {
            for (var to = 0; to < size; to++) {
                if (from != to && random.nextDouble() < density) {
                    arrows.append(from).append('-').append(to).append(' ');
                }
            }
        }
        return net(size, arrows.toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # actors, arrows, density, reciprocity, parts, isolates, share of the largest part
            0, '', NaN, NaN, 0, 0, NaN
            1, '', NaN, NaN, 1, 1, 1
            2, '', 0, NaN, 2, 2, 0.5
            2, '0-1', 0.5, 0, 1, 0, 1
            2, '0-1 1-0', 1, 1, 1, 0, 1
            3, '0-1 0-1 1-0 1-2', 0.5, 0.6666666666666666, 1, 0, 1
            6, '0-1 1-2 2-0 3-4', 0.13333333333333333, 0, 3, 1, 0.5
            """)
    void aNetworkIsMeasured(
            int size, String arrows, double density, double reciprocity, int parts, int isolates, double giant) {
        var it = net(size, arrows);

        assertThat(it.density()).isEqualTo(Double.valueOf(density));
        assertThat(it.reciprocity()).isEqualTo(Double.valueOf(reciprocity));
        assertThat(Parts.of(it).count()).isEqualTo(parts);
        assertThat(Parts.of(it).isolates()).hasSize(isolates);
        assertThat(Parts.of(it).giantShare()).isEqualTo(Double.valueOf(giant));
    }

    @Test
    void nobodyIsTiedToThemselves() {
        assertThatThrownBy(() -> net(3, "0-1 2-2")).hasMessageContaining("2 is tied to itself");
        assertThatThrownBy(() -> net(3, "0-3")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '0-1 2-3', -1
            '0-2 1-3', 1
            '0-1 0-2 0-3', 0.3333333333333333
            '', NaN
            """)
    void opennessIsOfTiesBetweenGroups(String ties, double expected) {
        assertThat(mutual(4, ties).openness(new int[] {0, 0, 1, 1})).isEqualTo(Double.valueOf(expected));
    }

    @Test
    void aStarHangsOnItsMiddleAlone() {
        var star = Betweenness.mutual(mutual(5, "0-1 0-2 0-3 0-4"));

        assertThat(star.values()).containsExactly(6, 0, 0, 0, 0);
        assertThat(star.centralisation()).isEqualTo(1);
        assertThat(Betweenness.directed(mutual(5, "0-1 0-2 0-3 0-4")).centralisation())
                .isEqualTo(1);
        assertThat(Betweenness.mutual(mutual(4, "0-1 1-2 2-3 3-0")).centralisation())
                .isZero();
        assertThat(Betweenness.mutual(mutual(2, "0-1")).centralisation()).isZero();
    }

    /** The values that the documents of NetworkX and many textbooks give for the kite of Krackhardt, not normalised. */
    @Test
    void theKiteOfKrackhardtHasItsKnownValues() {
        var kite = mutual(10, "0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9");

        var values = Betweenness.mutual(kite).values();

        assertThat(values[7]).isCloseTo(14, within(CLOSE));
        assertThat(values[8]).isCloseTo(8, within(CLOSE));
        assertThat(values[5]).isCloseTo(8 + 1 / 3.0, within(CLOSE));
        assertThat(values[3]).isCloseTo(3 + 2 / 3.0, within(CLOSE));
        assertThat(values[0]).isCloseTo(5 / 6.0, within(CLOSE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void betweennessIsThatOfAllShortestWaysWrittenOut(long seed) {
        var it = drawn(9, 0.08 + 0.05 * seed, seed);

        assertThat(Betweenness.directed(it).values()).containsExactly(writtenOut(it), within(CLOSE));
        var halves = java.util.Arrays.stream(writtenOut(it.bothWays()))
                .map(x -> x / 2)
                .toArray();
        assertThat(Betweenness.mutual(it).values()).containsExactly(halves, within(CLOSE));
    }

    private static double[] writtenOut(Net it) {
        var between = new double[it.size()];
        for (var from = 0; from < it.size(); from++) {
            for (var to = 0; to < it.size(); to++) {
                var ways = from == to ? List.<List<Integer>>of() : shortest(it, from, to);
                for (var way : ways) {
                    way.subList(1, way.size() - 1).forEach(actor -> between[actor] += 1.0 / ways.size());
                }
            }
        }
        return between;
    }

    private static List<List<Integer>> shortest(Net it, int from, int to) {
        var ways = new ArrayList<List<Integer>>(List.of(List.of(from)));
        for (var steps = 0; steps < it.size() && !ways.isEmpty(); steps++) {
            var arrived = ways.stream().filter(way -> way.getLast() == to).toList();
            if (!arrived.isEmpty()) {
                return arrived;
            }
            var longer = new ArrayList<List<Integer>>();
            for (var way : ways) {
                IntStream.range(0, it.size())
                        .filter(next -> it.leads(way.getLast(), next) && !way.contains(next))
                        .forEach(next -> {
                            var on = new ArrayList<>(way);
                            on.add(next);
                            longer.add(on);
                        });
            }
            ways = longer;
        }
        return List.of();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void rolesAreThoseOfAllTriplesGoneThrough(long seed) {
        var it = drawn(12, 0.1 * seed, seed);
        var groups = new Random(seed).ints(12, 0, 4).toArray();

        var roles = Brokerage.of(it, groups);

        for (var actor = 0; actor < 12; actor++) {
            for (var role : Brokerage.Role.values()) {
                assertThat(roles.raw(actor, role)).isEqualTo(counted(it, groups, actor, role));
            }
        }
    }

    private static double counted(Net it, int[] groups, int v, Brokerage.Role role) {
        var count = 0;
        for (var a = 0; a < it.size(); a++) {
            for (var b = 0; b < it.size(); b++) {
                if (a != b && it.leads(a, v) && it.leads(v, b) && !it.leads(a, b)) {
                    var from = groups[a];
                    var own = groups[v];
                    var to = groups[b];
                    var is = switch (role) {
                        case COORDINATOR -> from == own && own == to;
                        case CONSULTANT -> from != own && from == to;
                        case REPRESENTATIVE -> from == own && own != to;
                        case GATEKEEPER -> from != own && own == to;
                        case LIAISON -> from != own && own != to && from != to;
                        case TOTAL -> true;
                    };
                    count += is ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** What is expected and how far it varies: over every network of four actors that there is, with its chance. */
    @ParameterizedTest
    @CsvSource({"0 0 0 0", "0 0 1 1", "0 0 0 1", "0 1 1 1", "0 1 1 2", "0 1 2 3"})
    void expectationAndDeviationAreThoseOverAllNetworks(String typed) {
        var groups = java.util.Arrays.stream(typed.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        var it = net(4, "0-1 1-2 2-3 3-0 0-2");
        var d = it.density();
        var sum = new double[6];
        var squares = new double[6];
        for (var drawn = 0; drawn < 1 << 12; drawn++) {
            var arrows = new StringBuilder();
            for (var at = 0; at < 12; at++) {
                if ((drawn >> at & 1) == 1) {
                    arrows.append(at / 3)
                            .append('-')
                            .append(at % 3 >= at / 3 ? at % 3 + 1 : at % 3)
                            .append(' ');
                }
            }
            var chance = Math.pow(d, Integer.bitCount(drawn)) * Math.pow(1 - d, 12 - Integer.bitCount(drawn));
            for (var role : Brokerage.Role.values()) {
                var count = counted(net(4, arrows.toString()), groups, 0, role);
                sum[role.ordinal()] += chance * count;
                squares[role.ordinal()] += chance * count * count;
            }
        }

        var roles = Brokerage.of(it, groups);

        for (var role : Brokerage.Role.values()) {
            var expected = sum[role.ordinal()];
            var deviation = Math.sqrt(squares[role.ordinal()] - expected * expected);
            assertThat(roles.expected(0, role)).isCloseTo(expected, within(CLOSE));
            if (expected == 0) {
                assertThat(roles.z(0, role)).isNaN();
            } else {
                assertThat(roles.z(0, role)).isCloseTo((roles.raw(0, role) - expected) / deviation, within(CLOSE));
            }
        }
    }

    @Test
    void withoutTheWeaverWhatHungOnThemFallsApart() {
        var star = mutual(6, "0-1 0-2 0-3 0-4 1-2");

        var left = Parts.without(star, 0);

        assertThat(left.count()).isEqualTo(4);
        assertThat(left.giantShare()).isEqualTo(0.4);
        assertThat(left.isolates()).containsExactly(3, 4, 5);
    }

    @Test
    void gainIsOfWhatWasPossible() {
        var gain = Gain.between(mutual(4, "0-1 1-2"), mutual(4, "0-1 2-3 0-3 0-2"));

        assertThat(gain).isEqualTo(new Gain(2, 4, 3, 1, 4));
        assertThat(gain.share()).isEqualTo(0.5);
        assertThat(Gain.between(mutual(2, "0-1"), mutual(2, "0-1")).share()).isNaN();
        assertThatThrownBy(() -> Gain.between(mutual(2, "0-1"), mutual(3, "0-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
