package org.maillage.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes an outline light enough for a small picture. */
final class Outline {

    /** A point of the sheet is less than half a pixel in the picture. */
    private static final int GRID = 2;

    private static final Pattern POINT = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");

    private Outline() {}

    /** The path of the picture for the path of a map: made of rings of points, M and L, each closed by Z. */
    static String coarse(String fine) {
        return List.of(fine.split("Z")).stream()
                .map(Outline::points)
                .filter(it -> it.size() > 2)
                .map(it -> "M" + String.join(" ", it) + "Z")
                .collect(Collectors.joining());
    }

    private static List<String> points(String ring) {
        var points = new ArrayList<String>();
        var matcher = POINT.matcher(ring);
        while (matcher.find()) {
            var point = number(matcher.group(1)) + " " + number(matcher.group(2));
            if (points.isEmpty() || !points.getLast().equals(point)) {
                points.add(point);
            }
        }
        return points;
    }

    private static long number(String words) {
        return Math.round(Double.parseDouble(words) / GRID) * GRID;
    }
}
