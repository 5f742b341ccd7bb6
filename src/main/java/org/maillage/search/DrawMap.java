package org.maillage.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.directory.KnownActors;
import org.springframework.stereotype.Component;

/** Draws answers on a map: one by one when few lie in view, else squares with their counts. */
@Component
record DrawMap(Ask ask) {

    /** Fewer answers than these are drawn one by one. */
    static final int FEW_POINTS = 300;

    /** What the map draws. */
    record Drawn(long total, List<Spot> points, List<Square> cells) {}

    /** An answer on the map, in degrees. */
    record Spot(double latitude, double longitude, String name, String url, String sector, boolean thirdPlace) {}

    /** A square of the map, by its middle in degrees, with its counts by sector and the sector of which it has most. */
    record Square(double latitude, double longitude, long count, String sector, Map<String, Long> sectors) {}

    /**
     * Draws the answers in a view of the map.
     *
     * @param question as it is asked for the list
     * @param seen the same in view
     */
    Drawn draw(Question question, Question seen, Asker asker, int level) {
        var nearly = ask.isNearly(question, asker);
        var cells = squares(ask.cells(seen, asker, nearly, level), level);
        var total = cells.stream().mapToLong(Square::count).sum();
        return total <= FEW_POINTS
                ? new Drawn(total, points(seen, asker, nearly), List.of())
                : new Drawn(total, List.of(), cells);
    }

    private List<Spot> points(Question seen, Asker asker, boolean nearly) {
        return ask.points(seen, asker, nearly, FEW_POINTS).stream()
                .filter(it -> it.point() != null)
                .map(it -> new Spot(
                        Objects.requireNonNull(it.point()).latitude(),
                        Objects.requireNonNull(it.point()).longitude(),
                        it.name(),
                        it.path(),
                        Objects.requireNonNullElse(it.sector(), "none"),
                        it.kind().equals(KnownActors.THIRD_PLACE)))
                .toList();
    }

    private record Position(int column, int row) {}

    private static List<Square> squares(Map<Integer, Long> counts, int level) {
        var byPosition = new LinkedHashMap<Position, Map<String, Long>>();
        counts.forEach((number, count) -> {
            var cell = Cells.cell(number);
            byPosition
                    .computeIfAbsent(new Position(cell.column(), cell.row()), it -> new LinkedHashMap<>())
                    .put(cell.sector(), count);
        });
        return byPosition.entrySet().stream()
                .map(it -> square(it.getKey(), it.getValue(), level))
                .toList();
    }

    private static Square square(Position place, Map<String, Long> bySector, int level) {
        var middle = Cells.middle(level, place.column(), place.row());
        var most =
                bySector.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return new Square(
                middle[0],
                middle[1],
                bySector.values().stream().mapToLong(Long::longValue).sum(),
                most.getKey(),
                bySector);
    }
}
