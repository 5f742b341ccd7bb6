package org.maillage.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contours of communes, where an operator has imported them, and the areas that they make together. */
@Component
class Shapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Holes smaller than this, in square degrees, are where lightened borders of two files do not meet: about 0.8 km². */
    private static final double SLIVER = 1e-4;

    private static final int CORNERS = 96;

    private final JdbcClient database;

    Shapes(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is known of the shapes of some communes.
     *
     * @param communes by their codes; those that are not known are not there
     * @param whole all of them as one; without rings when none is known
     * @param sources who has drawn them
     */
    record Known(Map<String, Contour> communes, Contour whole, String sources) {

        static final Known NOTHING = new Known(Map.of(), Contour.UNKNOWN, "");

        boolean isNothing() {
            return communes.isEmpty();
        }
    }

    /** The shapes of the communes of a territory, and what they make together. */
    Known of(TerritoryId territory) {
        var shapes = read("select commune from territory.territory_commune where territory = :of", territory.value());
        if (shapes.isEmpty()) {
            return Known.NOTHING;
        }
        var communes = new LinkedHashMap<String, Contour>();
        shapes.forEach((code, shape) -> communes.put(code, contour(shape)));
        return new Known(communes, contour(together(shapes.values())), sources(territory));
    }

    private String sources(TerritoryId territory) {
        return database.sql("""
                select string_agg(distinct publisher || ', ' || title, ' ; ')
                from territory.territory_commune
                join territory.commune_contour using (commune)
                join territory.source on key = source
                where territory = :of
                """)
                .param("of", territory.value())
                .query(String.class)
                .single();
    }

    /** The area that communes make together, polygon by polygon: its outline first, then its holes; none when unknown. */
    List<List<List<Point>>> polygons(Collection<String> codes) {
        var shapes = read("select unnest(cast(:of as text[]))", codes.toArray(String[]::new));
        return shapes.isEmpty() ? List.of() : polygons(together(shapes.values()));
    }

    /** A disc on the earth, as the corners of its outline: each is as far from the middle as asked, in kilometres. */
    static List<Point> disc(Point middle, double kilometres) {
        return IntStream.range(0, CORNERS)
                .mapToObj(it -> middle.at(2 * Math.PI * it / CORNERS, kilometres))
                .toList();
    }

    private Map<String, Geometry> read(String communes, Object of) {
        var shapes = new LinkedHashMap<String, Geometry>();
        database.sql("select commune, shape from territory.commune_contour where commune in (%s) order by commune"
                        .formatted(communes))
                .param("of", of)
                .query(row -> {
                    shapes.put(row.getString("commune"), parse(row.getString("shape")));
                });
        return shapes;
    }

    private static Geometry parse(String shape) {
        try {
            return new WKTReader(FACTORY).read(shape);
        } catch (ParseException e) {
            throw new IllegalStateException("A contour in the database is no area: " + shape, e);
        }
    }

    private static Geometry together(Collection<Geometry> some) {
        var sound = some.stream()
                .map(it -> it.isValid() ? it : GeometryFixer.fix(it))
                .toList();
        return sound.size() == 1 ? sound.getFirst() : withoutSlivers(OverlayNGRobust.union(sound));
    }

    private static Geometry withoutSlivers(Geometry area) {
        var kept = new ArrayList<Polygon>();
        for (var i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                var holes = IntStream.range(0, polygon.getNumInteriorRing())
                        .mapToObj(polygon::getInteriorRingN)
                        .filter(it -> FACTORY.createPolygon(it).getArea() >= SLIVER)
                        .toArray(LinearRing[]::new);
                kept.add(FACTORY.createPolygon(polygon.getExteriorRing(), holes));
            }
        }
        return FACTORY.createMultiPolygon(kept.toArray(Polygon[]::new));
    }

    private static Contour contour(Geometry area) {
        return Contour.of(polygons(area).stream().flatMap(List::stream).toList());
    }

    private static List<List<List<Point>>> polygons(Geometry area) {
        return IntStream.range(0, area.getNumGeometries())
                .mapToObj(area::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .map(Shapes::rings)
                .toList();
    }

    private static List<List<Point>> rings(Polygon polygon) {
        var rings = new ArrayList<List<Point>>();
        rings.add(points(polygon.getExteriorRing()));
        for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(points(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static List<Point> points(LineString ring) {
        return Arrays.stream(ring.getCoordinates())
                .limit(ring.getNumPoints() - 1L)
                .map(Shapes::point)
                .toList();
    }

    private static Point point(Coordinate coordinate) {
        return new Point(coordinate.y, coordinate.x);
    }
}
