package org.maillage.territory.imports;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Rows;

/**
 * Figures of communes, added up where a commune of today holds several communes of the file. A sum of which a part is
 * not known is not known.
 */
final class CommuneTotals {

    private final List<FigureColumn> columns;
    private final Map<String, Total> totals = new HashMap<>();

    CommuneTotals(List<FigureColumn> columns) {
        this.columns = columns;
    }

    /** Adds a row, whose figures stand in the order of the columns. */
    void add(String commune, List<Optional<BigDecimal>> figures) {
        totals.computeIfAbsent(commune, it -> new Total(columns.size())).add(figures);
    }

    /** Adds a row that was refused: no sum that needs it is known. */
    void addUnknown(String commune) {
        add(commune, Collections.nCopies(columns.size(), Optional.empty()));
    }

    void place(String commune, CommunePoint point) {
        totals.computeIfAbsent(commune, it -> new Total(columns.size())).point = point;
    }

    /** Sums that are left out since a part of them is not known. */
    long incomplete() {
        return totals.values().stream().mapToLong(Total::incomplete).sum();
    }

    /** The sums that are known. */
    Stream<Figure> figures() {
        return totals.entrySet().stream()
                .flatMap(it -> IntStream.range(0, columns.size())
                        .mapToObj(column ->
                                it.getValue().sum(column).map(sum -> new Figure(it.getKey(), columns.get(column), sum)))
                        .flatMap(Optional::stream));
    }

    /** A number of a commune of today. */
    record Figure(String commune, FigureColumn column, BigDecimal value) {

        void write(Rows.Writer writer) {
            writer.row(commune, column.measure().column(), column.year(), value.toPlainString());
        }

        @Override
        public String toString() {
            return "%s %s %d %s".formatted(commune, column.measure().column(), column.year(), value.toPlainString());
        }
    }

    void writePoints(Rows.Writer writer) {
        totals.forEach((commune, total) -> {
            if (total.point != null) {
                writer.row(commune, total.point.latitude(), total.point.longitude());
            }
        });
    }

    private static final class Total {

        private final @Nullable BigDecimal[] sums;
        private final int[] known;
        private int rows;
        private @Nullable CommunePoint point;

        Total(int columns) {
            sums = new BigDecimal[columns];
            known = new int[columns];
        }

        void add(List<Optional<BigDecimal>> figures) {
            rows++;
            for (var i = 0; i < sums.length; i++) {
                var figure = figures.get(i);
                if (figure.isPresent()) {
                    var sum = sums[i];
                    sums[i] = sum == null ? figure.get() : sum.add(figure.get());
                    known[i]++;
                }
            }
        }

        Optional<BigDecimal> sum(int column) {
            return known[column] == rows ? Optional.ofNullable(sums[column]) : Optional.empty();
        }

        long incomplete() {
            var count = 0L;
            for (var it : known) {
                count += it > 0 && it < rows ? 1 : 0;
            }
            return count;
        }
    }
}
