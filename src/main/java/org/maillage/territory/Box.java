package org.maillage.territory;

import java.util.Collection;
import java.util.List;

/** A part of the earth between two parallels and two meridians, in degrees. */
record Box(double west, double south, double east, double north) {

    Box {
        if (west > east || south > north) {
            throw new IllegalArgumentException(
                    "From (%s, %s) to (%s, %s) is no part of the earth.".formatted(west, south, east, north));
        }
    }

    /** The smallest one around some points; there must be one point at least. */
    static Box around(Collection<Point> points) {
        return new Box(
                points.stream().mapToDouble(Point::longitude).min().orElseThrow(),
                points.stream().mapToDouble(Point::latitude).min().orElseThrow(),
                points.stream().mapToDouble(Point::longitude).max().orElseThrow(),
                points.stream().mapToDouble(Point::latitude).max().orElseThrow());
    }

    List<Point> corners() {
        return List.of(new Point(south, west), new Point(north, east));
    }

    /** Larger on each side by so much of its extent, and by so many degrees at least. */
    Box grown(double part, double least) {
        var x = Math.max((east - west) * part, least);
        var y = Math.max((north - south) * part, least);
        return new Box(west - x, Math.max(south - y, -90), east + x, Math.min(north + y, 90));
    }

    boolean meets(Box other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    boolean holds(double latitude, double longitude) {
        return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
    }

    double middleLatitude() {
        return (south + north) / 2;
    }
}
