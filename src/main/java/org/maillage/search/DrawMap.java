package org.maillage.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.directory.Reader;
import org.maillage.search.Question.View;
import org.springframework.stereotype.Component;

/**
 * Draws answers on a map: one by one when few lie in view, else squares with their counts. Coarse squares of a question are
 * counted for the whole map and kept for some seconds, since whoever moves the map asks the same question again and again.
 */
@Component
class DrawMap {

    /** Fewer answers than these are drawn one by one. */
    static final int FEW_POINTS = 300;

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 300_000;

    /** Finer squares are too many to count beyond the view. */
    private static final int FINEST_KEPT = 11;

    private final Ask ask;
    private final Cache<Key, List<Square>> kept = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_KEPT)
            .weigher((Key key, List<Square> squares) -> squares.size() + 1)
            .build();

    DrawMap(Ask ask) {
        this.ask = ask;
    }

    private record Key(String question, int level, List<String> readerWords) {}

    /** What the map draws. */
    record Drawn(long total, List<Spot> points, List<Square> cells) {}

    /** An answer on the map, in degrees. */
    record Spot(double latitude, double longitude, String name, String url, String sector, boolean thirdPlace) {}

    /** A square of the map, by its middle in degrees, with its counts by sector and the sector of which it has most. */
    record Square(double latitude, double longitude, long count, String sector, Map<String, Long> sectors) {}

    /** @param seen the question as it is asked in view */
    Drawn draw(Question question, Question seen, Reader reader, int level) {
        var view = seen.view();
        var cells = level <= FINEST_KEPT && view != null && question.view() == null
                ? whole(question, reader, level).stream()
                        .filter(it -> touches(it, view, level))
                        .toList()
                : squares(ask.cells(seen, reader, level), level);
        var total = cells.stream().mapToLong(Square::count).sum();
        return total <= FEW_POINTS
                ? new Drawn(total, points(seen, reader), List.of())
                : new Drawn(total, List.of(), cells);
    }

    /** What was counted is counted anew. */
    void forget() {
        kept.invalidateAll();
    }

    private List<Square> whole(Question question, Reader reader, int level) {
        return kept.get(
                new Key(question.address(), level, Asker.words(reader)),
                it -> squares(ask.cells(question, reader, level), level));
    }

    private static boolean touches(Square square, View view, int level) {
        var half = 180.0 / (1 << level);
        return square.longitude() + half >= view.west()
                && square.longitude() - half <= view.east()
                && square.latitude() + half >= view.south()
                && square.latitude() - half <= view.north();
    }

    private List<Spot> points(Question question, Reader reader) {
        return ask.points(question, reader, FEW_POINTS).stream()
                .filter(it -> it.point() != null)
                .map(it -> new Spot(
                        Objects.requireNonNull(it.point()).latitude(),
                        Objects.requireNonNull(it.point()).longitude(),
                        it.name(),
                        it.path(),
                        Objects.requireNonNullElse(it.sector(), "none"),
                        it.kind().equals("third-place")))
                .toList();
    }

    private static List<Square> squares(Map<String, Long> counts, int level) {
        var bySquare = new LinkedHashMap<String, Map<String, Long>>();
        counts.forEach((name, count) -> {
            var end = name.indexOf('_', name.indexOf('_') + 1);
            bySquare.computeIfAbsent(name.substring(0, end), it -> new LinkedHashMap<>())
                    .put(name.substring(end + 1), count);
        });
        var squares = new ArrayList<Square>();
        bySquare.forEach((square, bySector) -> {
            var column = Integer.parseInt(square.substring(0, square.indexOf('_')));
            var row = Integer.parseInt(square.substring(square.indexOf('_') + 1));
            var middle = Cells.middle(level, column, row);
            var most = bySector.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow();
            squares.add(new Square(
                    middle[0],
                    middle[1],
                    bySector.values().stream().mapToLong(Long::longValue).sum(),
                    most.getKey(),
                    bySector));
        });
        return List.copyOf(squares);
    }
}
