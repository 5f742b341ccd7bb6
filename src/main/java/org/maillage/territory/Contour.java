package org.maillage.territory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The outline of a department: closed rings, islands and holes alike. */
record Contour(List<List<Point>> rings) {

    /** Fewer common points than this touch at a corner, which makes no neighbours. */
    private static final int COMMON_POINTS = 2;

    /** Reads rings set apart by {@code ;}, their points {@code longitude latitude} set apart by commas; no text, no rings. */
    static Contour parse(String path) {
        if (path.isEmpty()) {
            return new Contour(List.of());
        }
        return new Contour(Arrays.stream(path.split(";", -1)).map(Contour::ring).toList());
    }

    private static List<Point> ring(String ring) {
        return Arrays.stream(ring.split(",", -1)).map(Contour::point).toList();
    }

    private static Point point(String point) {
        var space = point.indexOf(' ');
        return new Point(Double.parseDouble(point.substring(space + 1)), Double.parseDouble(point.substring(0, space)));
    }

    Box box() {
        return Box.around(points());
    }

    boolean isNextTo(Contour other) {
        var common = points();
        common.retainAll(other.points());
        return common.size() >= COMMON_POINTS;
    }

    private Set<Point> points() {
        var points = new HashSet<Point>();
        rings.forEach(points::addAll);
        return points;
    }
}
