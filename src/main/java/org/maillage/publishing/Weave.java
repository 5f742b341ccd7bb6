package org.maillage.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The picture of a pathway: a strand a territory. All strands gather at every meeting and go back to their own lane, at
 * home, in between.
 *
 * @param strands from the top to the bottom
 * @param meetings how often they gather, evenly from left to right
 */
record Weave(List<Strand> strands, int meetings) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 200;
    private static final int MOST_STRANDS = 24;
    private static final int MOST_MEETINGS = 24;
    private static final double MARGIN = 10;
    private static final double GATHERED = 3.4;
    private static final int COLOURS = 4;

    /** The way of a territory: at home, at a meeting, at home again…; its colour is one of four. */
    record Strand(List<Point> way, int colour) {

        /** The smooth curve through all points, as the path of an SVG drawing. */
        String path() {
            var path = new StringBuilder("M%s".formatted(way.getFirst().words()));
            for (int i = 1; i < way.size(); i++) {
                var from = way.get(i - 1);
                var to = way.get(i);
                path.append("C%s %s %s"
                        .formatted(
                                from.beforeNext(to).words(), to.afterLast(from).words(), to.words()));
            }
            return path.toString();
        }

        /** Where the territory is at home, as dots of an SVG drawing: strokes without length and with round ends. */
        String homes() {
            return IntStream.range(0, way.size())
                    .filter(i -> i % 2 == 0)
                    .mapToObj(i -> "M%sh0".formatted(way.get(i).words()))
                    .collect(Collectors.joining());
        }
    }

    /** A point of a strand. */
    record Point(double x, double y) {

        private static final double BEND = 0.52;

        /** The first handle of the curve that leaves this point level. */
        Point beforeNext(Point next) {
            return new Point(x + BEND * (next.x - x), y);
        }

        /** The second handle of the curve that reaches this point level. */
        Point afterLast(Point last) {
            return new Point(x - BEND * (x - last.x), y);
        }

        String words() {
            return String.format(Locale.ROOT, "%.1f %.1f", x, y);
        }
    }

    /** So many strands and meetings, within what a picture can show. */
    static Weave of(int strands, int meetings) {
        int many = Math.clamp(strands, 2, MOST_STRANDS);
        int times = Math.clamp(meetings, 1, MOST_MEETINGS);
        return new Weave(
                IntStream.range(0, many)
                        .mapToObj(i -> new Strand(way(i, many, times), i % COLOURS))
                        .toList(),
                times);
    }

    private static List<Point> way(int strand, int strands, int meetings) {
        double step = (double) WIDTH / meetings;
        double lane = MARGIN + strand * (HEIGHT - 2 * MARGIN) / (strands - 1);
        var way = new ArrayList<Point>();
        for (int meeting = 0; meeting < meetings; meeting++) {
            way.add(new Point(meeting * step, lane));
            way.add(new Point((meeting + 0.5) * step, gathered(strand, strands, meeting)));
        }
        way.add(new Point(WIDTH, lane));
        return List.copyOf(way);
    }

    // Everybody sits next to somebody else each time, so that the strands cross on their way.
    private static double gathered(int strand, int strands, int meeting) {
        int seat = Math.floorMod(strand * (meeting % 2 == 0 ? 1 : -1) + meeting * 3, strands);
        return HEIGHT / 2.0 + (seat - (strands - 1) / 2.0) * GATHERED;
    }
}
