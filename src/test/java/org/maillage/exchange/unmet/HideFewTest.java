package org.maillage.exchange.unmet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hidden of a table, and that nobody can reckon it from what is shown. */
class HideFewTest {

    /** So high is tried where no sum that is shown says how high a cell can be: higher ones would make what is hidden wider alone. */
    private static final int HIGHEST = 9;

    @Test
    void whatIsAtLeastFiveEverywhereIsToldWhole() {
        var told = HideFew.of(new int[][] {{5, 6}, {7, 8}});

        assertThat(told.cells())
                .containsExactly(List.of(Optional.of(5), Optional.of(6)), List.of(Optional.of(7), Optional.of(8)));
        assertThat(told.rows()).containsExactly(Optional.of(11), Optional.of(15));
        assertThat(told.columns()).containsExactly(Optional.of(12), Optional.of(14));
        assertThat(told.total()).contains(26);
    }

    @Test
    void nothingUnderFiveIsToldAndOneHiddenCellHidesOthers() {
        var told = HideFew.of(new int[][] {{3, 20, 20}, {20, 20, 20}, {20, 20, 20}});

        assertThat(told.cells().getFirst().getFirst()).isEmpty();
        // By its row or its column alone it would be the sum less the others.
        assertThat(hiddenIn(told)).isGreaterThanOrEqualTo(4);
        assertThat(told.total()).contains(163);
    }

    @Test
    void ofSoFewNothingIsTold() {
        assertThat(hiddenIn(HideFew.of(new int[][] {{1, 2}, {0, 1}}))).isEqualTo(9);
        assertThat(hiddenIn(HideFew.of(new int[][] {{0}}))).isEqualTo(4);
        assertThat(hiddenIn(HideFew.of(new int[][] {{4}}))).isEqualTo(4);
        assertThat(hiddenIn(HideFew.of(new int[][] {{5}}))).isZero();
    }

    static Stream<int[][]> tables() {
        var random = new Random(20_261_130);
        var drawn = Stream.generate(() -> {
                    var rows = 1 + random.nextInt(3);
                    var columns = 1 + random.nextInt(rows == 3 ? 2 : 3);
                    var most = List.of(3, 7, 9).get(random.nextInt(3));
                    return Stream.generate(
                                    () -> random.ints(columns, 0, most + 1).toArray())
                            .limit(rows)
                            .toArray(int[][]::new);
                })
                .limit(60);
        var known = Stream.of(
                new int[][] {{4, 5}},
                new int[][] {{0, 5, 9}},
                new int[][] {{0, 0}, {0, 9}},
                // Hidden cells in a ring that cannot move, since each other one is nothing.
                new int[][] {{0, 1, 9}, {1, 0, 9}, {9, 9, 9}},
                new int[][] {{4, 1}, {1, 4}},
                new int[][] {{0, 9, 9}, {9, 0, 9}, {9, 9, 0}},
                new int[][] {{3, 5, 5}, {5, 3, 5}, {5, 5, 3}});
        return Stream.concat(known, drawn);
    }

    /** All tables that show the same are tried: what is under five must have many values among them. */
    @ParameterizedTest
    @MethodSource("tables")
    void nobodyCanReckonWhatIsHidden(int[][] counts) {
        var told = HideFew.of(counts);
        var values = new Solve(counts, told).all();

        for (var place = 0; place < values.size(); place++) {
            var real = Solve.all(counts).get(place);
            var shown = Solve.all(told).get(place);
            if (real < HideFew.FEWEST) {
                assertThat(shown)
                        .as("%s of %s", place, Arrays.deepToString(counts))
                        .isEmpty();
                assertThat(values.get(place).getLast() - values.get(place).getFirst())
                        .as(
                                "%s of %s is told as %s, and can be %s",
                                place, Arrays.deepToString(counts), told, values.get(place))
                        .isGreaterThanOrEqualTo(HideFew.WIDTH);
            }
        }
    }

    @Test
    void largeTablesAreQuick() {
        var random = new Random(1);
        var counts =
                Stream.generate(() -> random.ints(40, 0, 9).toArray()).limit(14).toArray(int[][]::new);

        assertThat(hiddenIn(HideFew.of(counts))).isBetween(200L, 14L * 40 + 55);
    }

    private static long hiddenIn(ToldTable told) {
        return Solve.all(told).stream().filter(Optional::isEmpty).count();
    }

    /** Somebody who tries every table of cells that agrees with what is shown. */
    private static final class Solve {

        private final ToldTable told;
        private final int rows;
        private final int columns;
        private final int[][] tried;
        private final List<SortedSet<Integer>> values;
        private final List<Integer> real;

        /** Whether nothing is left to be tried, since what is under five has many values already. */
        private boolean found;

        Solve(int[][] counts, ToldTable told) {
            this.told = told;
            this.real = all(counts);
            this.rows = counts.length;
            this.columns = counts[0].length;
            this.tried = new int[rows][columns];
            this.values = Stream.<SortedSet<Integer>>generate(TreeSet::new)
                    .limit((rows + 1L) * (columns + 1))
                    .toList();
        }

        List<SortedSet<Integer>> all() {
            tryFrom(0);
            return values;
        }

        private void tryFrom(int place) {
            if (place == rows * columns) {
                var all = all(tried);
                var shown = all(told);
                for (var at = 0; at < all.size(); at++) {
                    if (shown.get(at).isPresent() && !shown.get(at).get().equals(all.get(at))) {
                        return;
                    }
                }
                for (var at = 0; at < all.size(); at++) {
                    values.get(at).add(all.get(at));
                }
                found = IntStream.range(0, all.size())
                        .allMatch(at -> real.get(at) >= HideFew.FEWEST
                                || values.get(at).last() - values.get(at).first() >= HideFew.WIDTH);
                return;
            }
            var row = place / columns;
            var column = place % columns;
            var shown = told.cells().get(row).get(column);
            var leftOfRow = told.rows()
                    .get(row)
                    .map(it -> it
                            - IntStream.range(0, column)
                                    .map(at -> tried[row][at])
                                    .sum());
            var leftOfColumn = told.columns()
                    .get(column)
                    .map(it -> it
                            - IntStream.range(0, row)
                                    .map(at -> tried[at][column])
                                    .sum());
            var lowest = Math.max(
                    column == columns - 1 ? leftOfRow.orElse(0) : 0, row == rows - 1 ? leftOfColumn.orElse(0) : 0);
            var highest = Math.min(leftOfRow.orElse(Integer.MAX_VALUE), leftOfColumn.orElse(Integer.MAX_VALUE));
            for (var value = shown.orElse(lowest);
                    value <= shown.orElse(highest == Integer.MAX_VALUE ? HIGHEST : highest) && !found;
                    value++) {
                tried[row][column] = value;
                tryFrom(place + 1);
            }
        }

        /** Cells, sums of rows, sums of columns, and the sum of all. */
        static List<Integer> all(int[][] counts) {
            var rows = Arrays.stream(counts).map(it -> Arrays.stream(it).sum());
            var columns = IntStream.range(0, counts[0].length)
                    .mapToObj(
                            it -> Arrays.stream(counts).mapToInt(row -> row[it]).sum());
            var sum = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
            return Stream.of(Arrays.stream(counts).flatMapToInt(Arrays::stream).boxed(), rows, columns, Stream.of(sum))
                    .flatMap(it -> it)
                    .toList();
        }

        static List<Optional<Integer>> all(ToldTable told) {
            return Stream.of(
                            told.cells().stream().flatMap(List::stream),
                            told.rows().stream(),
                            told.columns().stream(),
                            Stream.of(told.total()))
                    .flatMap(it -> it)
                    .toList();
        }
    }
}
