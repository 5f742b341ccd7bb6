package org.maillage.exchange.unmet;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides of a table of counts what is under five, and as much more as is needed so that nobody can reckon it from what is shown.
 *
 * <p>Rows, columns and their sums are a network: the sum of all flows from a source into the rows, through the cells into the
 * columns, and back. Who reads the table knows that what flows in flows out, and that nothing is negative; the values that a
 * hidden cell can have for them are an interval, of which both ends are found by the largest flows that could take another way
 * through what is hidden (M. Fischetti and J. J. Salazar, Models and Algorithms for Optimizing Cell Suppression in Tabular
 * Data with Linear Constraints, 2000, for the problem; for tables of two dimensions flows are exact). What is hidden is enough
 * when each such interval is wide enough: nobody comes nearer than {@link #WIDTH}.
 */
final class HideFew {

    /** So many are told; fewer never. */
    static final int FEWEST = 5;

    /** How wide the interval is at least in which somebody can place what is under five. */
    static final int WIDTH = 5;

    /** Of tables with more cells and sums than that, some more is hidden than need be, rather than that readers wait. */
    private static final int TOLD_AGAIN = 150;

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    private final int rows;
    private final int columns;
    private final int[] from;
    private final int[] to;
    private final int[] values;
    private final boolean[] hidden;

    private HideFew(int[][] counts) {
        this.rows = counts.length;
        this.columns = rows == 0 ? 0 : counts[0].length;
        var all = rows * columns + rows + columns + 1;
        this.from = new int[all];
        this.to = new int[all];
        this.values = new int[all];
        this.hidden = new boolean[all];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                arc(cell(row, column), 2 + row, 2 + rows + column, counts[row][column]);
            }
            arc(ofRow(row), SOURCE, 2 + row, Arrays.stream(counts[row]).sum());
        }
        for (var column = 0; column < columns; column++) {
            var of = column;
            arc(
                    ofColumn(column),
                    2 + rows + column,
                    SINK,
                    Arrays.stream(counts).mapToInt(it -> it[of]).sum());
        }
        arc(
                all - 1,
                SINK,
                SOURCE,
                Arrays.stream(counts).flatMapToInt(Arrays::stream).sum());
    }

    private void arc(int arc, int begins, int ends, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("A count (%d) is never negative.".formatted(value));
        }
        from[arc] = begins;
        to[arc] = ends;
        values[arc] = value;
        hidden[arc] = value < FEWEST;
    }

    private int cell(int row, int column) {
        return row * columns + column;
    }

    private int ofRow(int row) {
        return rows * columns + row;
    }

    private int ofColumn(int column) {
        return rows * columns + rows + column;
    }

    /**
     * What of a table is told.
     *
     * @param counts as many columns in each row, none of them negative
     */
    static ToldTable of(int[][] counts) {
        var it = new HideFew(counts);
        it.hideMore();
        return it.told();
    }

    private void hideMore() {
        for (var open = firstOpen(); open.isPresent(); open = firstOpen()) {
            hidden[helper(open.get())] = true;
        }
        if (values.length <= TOLD_AGAIN) {
            IntStream.range(0, values.length)
                    .filter(it -> hidden[it] && values[it] >= FEWEST)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(it -> values[it]).reversed())
                    .forEach(this::tellAgain);
        }
    }

    /** Tells after all what was hidden on the way and protects nothing any more. */
    private void tellAgain(int arc) {
        hidden[arc] = false;
        if (firstOpen().isPresent()) {
            hidden[arc] = true;
        }
    }

    /** The first that is under five and that somebody could place too well. */
    private Optional<Integer> firstOpen() {
        return IntStream.range(0, values.length)
                .filter(it -> values[it] < FEWEST && width(it) < WIDTH)
                .boxed()
                .findFirst();
    }

    /** What is hidden next: that which protects it, the smallest; or else that which brings it nearest to that. */
    private int helper(int open) {
        return IntStream.range(0, values.length)
                .filter(it -> !hidden[it])
                .boxed()
                .max(Comparator.<Integer>comparingInt(it -> widthWithout(open, it))
                        .thenComparingInt(it -> isNear(open, it) ? 1 : 0)
                        .thenComparingInt(it -> -values[it]))
                .orElseThrow(
                        () -> new IllegalStateException("All of a table is hidden, and something of it is known."));
    }

    private int widthWithout(int open, int more) {
        hidden[more] = true;
        try {
            return width(open);
        } finally {
            hidden[more] = false;
        }
    }

    /** Whether two stand in one row or column: what is hidden far away helps by chance alone. */
    private boolean isNear(int one, int other) {
        return from[one] == from[other] || to[one] == to[other] || from[one] == to[other] || to[one] == from[other];
    }

    /** How many more values than one it can have for who reads the table, up to {@link #WIDTH}. */
    private int width(int arc) {
        var more = flow(arc, to[arc], from[arc], WIDTH);
        return more >= WIDTH ? WIDTH : more + flow(arc, from[arc], to[arc], Math.min(values[arc], WIDTH - more));
    }

    /** How much could take another way than an arc, up to a limit: through what is hidden, backwards no more than flows there. */
    private int flow(int but, int begins, int ends, int limit) {
        var taken = new int[values.length];
        var sum = 0;
        while (sum < limit) {
            var way = way(but, begins, ends, taken);
            if (way.length == 0) {
                return sum;
            }
            // A unit at a time: a handful is all that is asked for.
            var at = ends;
            while (at != begins) {
                var arc = way[at];
                taken[arc] += to[arc] == at ? 1 : -1;
                at = to[arc] == at ? from[arc] : to[arc];
            }
            sum++;
        }
        return sum;
    }

    /** By which arc each point is reached on a way; empty where there is none. */
    private int[] way(int but, int begins, int ends, int[] taken) {
        var by = new int[2 + rows + columns];
        Arrays.fill(by, -1);
        var reached = new boolean[by.length];
        reached[begins] = true;
        var next = new ArrayDeque<Integer>();
        next.add(begins);
        while (!next.isEmpty() && !reached[ends]) {
            var at = next.remove();
            for (var arc = 0; arc < values.length; arc++) {
                if (!hidden[arc] || arc == but) {
                    continue;
                }
                var forth = from[arc] == at && !reached[to[arc]];
                var back = to[arc] == at && !reached[from[arc]] && values[arc] + taken[arc] > 0;
                if (forth || back) {
                    var there = forth ? to[arc] : from[arc];
                    reached[there] = true;
                    by[there] = arc;
                    next.add(there);
                }
            }
        }
        return reached[ends] ? by : new int[0];
    }

    private ToldTable told() {
        return new ToldTable(
                IntStream.range(0, rows)
                        .mapToObj(row -> IntStream.range(0, columns)
                                .mapToObj(column -> told(cell(row, column)))
                                .toList())
                        .toList(),
                IntStream.range(0, rows).mapToObj(it -> told(ofRow(it))).toList(),
                IntStream.range(0, columns).mapToObj(it -> told(ofColumn(it))).toList(),
                told(values.length - 1));
    }

    private Optional<Integer> told(int arc) {
        return hidden[arc] ? Optional.empty() : Optional.of(values[arc]);
    }
}
