package org.maillage.territory.imports;

import java.math.BigDecimal;
import java.util.Map;
import org.maillage.table.Refused;

/** A point that a file gives to a commune. */
record CommunePoint(double latitude, double longitude) {

    private static final Box MAINLAND = new Box(41, 51.6, -5.7, 10);

    /** Overview maps draw these beside the mainland; a box tells such a place from the true one. */
    private static final Map<String, Box> OVERSEAS = Map.of(
            "971", new Box(15.7, 16.6, -62, -60.9),
            "972", new Box(14.3, 15, -61.4, -60.7),
            "973", new Box(2, 6, -54.8, -51.5),
            "974", new Box(-21.5, -20.7, 55.1, 56),
            "976", new Box(-13.2, -12.5, 44.8, 45.5));

    private static final Box GLOBE = new Box(-90, 90, -180, 180);

    /**
     * Checks a point against the place of its commune.
     *
     * @throws Refused when no commune of the department can be there
     */
    static CommunePoint of(BigDecimal latitude, BigDecimal longitude, String commune) {
        var point = new CommunePoint(latitude.doubleValue(), longitude.doubleValue());
        var turned = new CommunePoint(longitude.doubleValue(), latitude.doubleValue());
        var box = box(commune);
        if (!box.holds(point)) {
            if (box.holds(turned)) {
                throw new Refused("swapped", latitude.toPlainString(), longitude.toPlainString());
            }
            throw new Refused(
                    GLOBE.holds(point) ? "elsewhere" : "no-point",
                    latitude.toPlainString(),
                    longitude.toPlainString(),
                    commune);
        }
        return point;
    }

    private static Box box(String commune) {
        if (!commune.startsWith("97") && !commune.startsWith("98")) {
            return MAINLAND;
        }
        return OVERSEAS.getOrDefault(commune.substring(0, 3), GLOBE);
    }

    private record Box(double south, double north, double west, double east) {

        boolean holds(CommunePoint point) {
            return point.latitude >= south
                    && point.latitude <= north
                    && point.longitude >= west
                    && point.longitude <= east;
        }
    }
}
