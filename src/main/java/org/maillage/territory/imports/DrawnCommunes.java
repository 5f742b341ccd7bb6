package org.maillage.territory.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.maillage.table.Refused;
import org.maillage.territory.CommuneCodes;
import org.maillage.territory.imports.ContourFile.Area;

/** The areas of a file as those of the communes of today, sound and light enough to be drawn. */
final class DrawnCommunes {

    /** Packed: a file of all communes is held in memory at once. */
    private static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    /** Four decimals of a degree: about ten metres. */
    private static final PrecisionModel TEN_METRES = new PrecisionModel(10_000);

    /** What borders lose when they are lightened, in degrees: about 50 metres. Neighbours lose it alike. */
    private static final double LIGHTENED = 0.0005;

    /** A ring that crosses itself is mended when its area stays nearly what it was. */
    private static final double CHANGED_BY_MENDING = 0.05;

    private static final int FEWEST_POINTS = 4;

    private final CommuneCodes codes;
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, List<Geometry>> parts = new TreeMap<>();
    private long mended;
    private long merged;

    DrawnCommunes(CommuneCodes codes) {
        this.codes = codes;
    }

    /**
     * Takes an area.
     *
     * @throws Refused when it is of no commune, elsewhere, or no sound area
     */
    void take(long number, Area area) {
        checkDegrees(area);
        var known = KnownCommune.of(codes, area.code());
        if (known.arrondissement()) {
            throw new Refused("arrondissement", known.code());
        }
        var before = seen.putIfAbsent(known.code(), number);
        if (before != null) {
            throw new Refused("twice-area", known.code(), before);
        }
        var shape = sound(shape(area), known.code());
        var inside = shape.getInteriorPoint().getCoordinate();
        CommunePoint.of(BigDecimal.valueOf(inside.y), BigDecimal.valueOf(inside.x), known.code());
        if (known.isFormer()) {
            merged++;
        }
        parts.computeIfAbsent(known.commune(), it -> new ArrayList<>()).add(shape);
    }

    long mended() {
        return mended;
    }

    /** How many areas are of communes that have gone into others, whose parts they are now. */
    long merged() {
        return merged;
    }

    private static void checkDegrees(Area area) {
        for (var polygon : area.polygons()) {
            for (var ring : polygon) {
                for (var point : ring) {
                    if (!(Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 180)) {
                        throw new Refused(
                                "projected", BigDecimal.valueOf(point[0]).toPlainString());
                    }
                }
            }
        }
    }

    private static Geometry shape(Area area) {
        var polygons = area.polygons().stream()
                .map(rings -> {
                    var drawn = rings.stream().map(it -> ring(it, area.code())).toList();
                    return FACTORY.createPolygon(
                            drawn.getFirst(), drawn.stream().skip(1).toArray(LinearRing[]::new));
                })
                .toArray(Polygon[]::new);
        return polygons.length == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
    }

    private static LinearRing ring(List<double[]> points, String code) {
        var closed = new ArrayList<Coordinate>();
        points.forEach(it -> closed.add(new Coordinate(it[0], it[1])));
        if (!closed.getFirst().equals2D(closed.getLast())) {
            closed.add(new Coordinate(closed.getFirst()));
        }
        if (closed.size() < FEWEST_POINTS) {
            throw new Refused("area-broken", code);
        }
        return FACTORY.createLinearRing(closed.toArray(Coordinate[]::new));
    }

    private Geometry sound(Geometry shape, String code) {
        if (shape.isValid()) {
            return shape;
        }
        var fixed = GeometryFixer.fix(shape);
        var area = Math.abs(shape.getArea());
        if (!(fixed instanceof Polygonal)
                || fixed.isEmpty()
                || Math.abs(fixed.getArea() - area) > area * CHANGED_BY_MENDING) {
            throw new Refused("crossing", code);
        }
        mended++;
        return fixed;
    }

    /** The areas by the codes of the communes of today, lightened with their neighbours of the same department. */
    Map<String, Geometry> drawn() {
        var whole = new TreeMap<String, Geometry>();
        parts.forEach(
                (code, some) -> whole.put(code, some.size() == 1 ? some.getFirst() : OverlayNGRobust.union(some)));
        var drawn = new TreeMap<String, Geometry>();
        whole.keySet().stream()
                .collect(Collectors.groupingBy(it -> it.substring(0, 2), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(department -> {
                    var light = CoverageSimplifier.simplify(
                            department.stream().map(whole::get).toArray(Geometry[]::new), LIGHTENED);
                    for (var i = 0; i < department.size(); i++) {
                        var reduced = GeometryPrecisionReducer.reduce(
                                light[i].isEmpty() ? whole.get(department.get(i)) : light[i], TEN_METRES);
                        drawn.put(department.get(i), reduced.isEmpty() ? whole.get(department.get(i)) : reduced);
                    }
                });
        return drawn;
    }
}
