package org.maillage.territory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.overlayng.RingClipper;

/** The outline of a department: closed rings, islands and holes alike, and the box around them all. */
record Contour(List<List<Point>> rings, Box box) {

    static final Contour UNKNOWN = new Contour(List.of(), new Box(0, 0, 0, 0));

    /** Fewer common points than this touch at a corner, which makes no neighbours. */
    private static final int COMMON_POINTS = 2;

    private static final int FEWEST_POINTS = 3;

    /** Reads rings set apart by {@code ;}, their points {@code longitude latitude} set apart by commas; no text, no rings. */
    static Contour parse(String path) {
        if (path.isEmpty()) {
            return UNKNOWN;
        }
        return of(Arrays.stream(path.split(";", -1)).map(Contour::ring).toList());
    }

    /** The outline of some rings, none of them empty; without any, of nothing. */
    static Contour of(List<List<Point>> rings) {
        return rings.isEmpty()
                ? UNKNOWN
                : new Contour(
                        rings, Box.around(rings.stream().flatMap(List::stream).toList()));
    }

    /** What of it lies in a box; rings that leave it go along its edge. */
    Contour cutTo(Box edge) {
        var clipper = new RingClipper(new Envelope(edge.west(), edge.east(), edge.south(), edge.north()));
        return of(rings.stream()
                .map(ring -> clipper.clip(Stream.concat(ring.stream(), Stream.of(ring.getFirst()))
                        .map(it -> new Coordinate(it.longitude(), it.latitude()))
                        .toArray(Coordinate[]::new)))
                .map(ring -> Arrays.stream(ring)
                        .limit(Math.max(0, ring.length - 1L))
                        .map(it -> new Point(it.y, it.x))
                        .toList())
                .filter(ring -> ring.size() >= FEWEST_POINTS)
                .toList());
    }

    private static List<Point> ring(String ring) {
        return Arrays.stream(ring.split(",", -1)).map(Contour::point).toList();
    }

    private static Point point(String point) {
        var space = point.indexOf(' ');
        return new Point(Double.parseDouble(point.substring(space + 1)), Double.parseDouble(point.substring(0, space)));
    }

    boolean isNextTo(Contour other) {
        if (!box.meets(other.box)) {
            return false;
        }
        var own = points();
        return other.points().stream().filter(own::contains).count() >= COMMON_POINTS;
    }

    private Set<Point> points() {
        return rings.stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
    }
}
