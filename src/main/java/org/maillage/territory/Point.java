package org.maillage.territory;

/** A point of the earth, in degrees. */
public record Point(double latitude, double longitude) {

    /** Kilometres in a degree of latitude. */
    static final double DEGREE = 111.195;

    /** Kilometres between two points near each other. */
    public double kilometresTo(Point other) {
        var north = other.latitude - latitude;
        var east = (other.longitude - longitude) * Math.cos(Math.toRadians(latitude));
        return DEGREE * Math.hypot(north, east);
    }
}
