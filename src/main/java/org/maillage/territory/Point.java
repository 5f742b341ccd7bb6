package org.maillage.territory;

/** A point of the earth, in degrees. */
public record Point(double latitude, double longitude) {

    /** Kilometres in a degree of latitude. */
    static final double DEGREE = 111.195;

    /** The point so many kilometres away in a direction, in radians from the north by the east. */
    Point at(double direction, double kilometres) {
        var far = Math.toRadians(kilometres / DEGREE);
        var here = Math.toRadians(latitude);
        var there = Math.asin(Math.sin(here) * Math.cos(far) + Math.cos(here) * Math.sin(far) * Math.cos(direction));
        var east = Math.atan2(
                Math.sin(direction) * Math.sin(far) * Math.cos(here), Math.cos(far) - Math.sin(here) * Math.sin(there));
        return new Point(Math.toDegrees(there), longitude + Math.toDegrees(east));
    }

    /** Kilometres between two points near each other. */
    public double kilometresTo(Point other) {
        var north = other.latitude - latitude;
        var east = (other.longitude - longitude) * Math.cos(Math.toRadians(latitude));
        return DEGREE * Math.hypot(north, east);
    }
}
