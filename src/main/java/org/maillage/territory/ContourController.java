package org.maillage.territory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.territory.Departments.Department;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The contours of all departments, and where a place lies, as GeoJSON (RFC 7946), for maps that move. Departments and regions
 * are areas, and so is what is made of communes whose contours an operator has imported; of others the points are told.
 */
@RestController
class ContourController {

    private static final MediaType GEOJSON = MediaType.valueOf("application/geo+json");

    /** In kilometres; the search asks for less. */
    private static final int FARTHEST = 500;

    private static final Pattern PLACE = Pattern.compile("(commune|epci|department|region|lived)-([0-9A-Za-z-]{1,40})");

    private final Departments departments;
    private final Perimeters perimeters;
    private final Shapes shapes;
    private final JdbcClient database;
    private volatile Map<String, Department> drawn = Map.of();
    private volatile String text = "";

    ContourController(Departments departments, Perimeters perimeters, Shapes shapes, JdbcClient database) {
        this.departments = departments;
        this.perimeters = perimeters;
        this.shapes = shapes;
        this.database = database;
    }

    @GetMapping(value = "/territories/departments.geojson", produces = "application/geo+json")
    ResponseEntity<String> departments() {
        var all = departments.all();
        if (!drawn.equals(all)) {
            text = GeoJson.collection(all.values().stream());
            drawn = all;
        }
        return answer(text);
    }

    /**
     * Where a place lies.
     *
     * @param place its kind and code with a hyphen between them, as in the questions of the search
     * @param km how far around a commune is asked for; then it is the disc of that radius
     */
    @GetMapping(value = "/territories/outline.geojson", produces = "application/geo+json")
    ResponseEntity<String> outline(
            @RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String km) {
        var asked = PLACE.matcher(place);
        if (!asked.matches()) {
            throw new NotFound("place", Typed.opening(place, 60));
        }
        var kind = asked.group(1);
        var code = asked.group(2);
        return answer(
                switch (kind) {
                    case "department" ->
                        GeoJson.collection(departments.all().values().stream()
                                .filter(it -> it.code().equals(code)));
                    case "region" -> GeoJson.collection(departments.ofRegion(code).stream());
                    default -> of(kind, perimeters.communesOf(kind, code), Math.min(Typed.number(km), FARTHEST));
                });
    }

    /** The disc around a commune where one is asked for; else the area of communes if their contours are known; else points. */
    private String of(String kind, List<String> communes, int kilometres) {
        if (kind.equals("commune") && kilometres > 0) {
            var disc = points(communes).stream()
                    .map(it -> List.of(List.of(Shapes.disc(it, kilometres))))
                    .toList();
            return GeoJson.feature(
                    "disc",
                    "MultiPolygon",
                    disc.stream().flatMap(GeoJson::areas).toList());
        }
        var polygons = shapes.polygons(communes);
        return polygons.isEmpty()
                ? GeoJson.feature(
                        "points",
                        "MultiPoint",
                        points(communes).stream().map(GeoJson::pair).toList())
                : GeoJson.feature(
                        "area", "MultiPolygon", GeoJson.areas(polygons).toList());
    }

    private static ResponseEntity<String> answer(String text) {
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(text);
    }

    private List<Point> points(List<String> communes) {
        return database.sql("""
                select distinct longitude, latitude
                from territory.commune
                where code = any(:codes)
                and latitude is not null
                order by longitude, latitude
                """)
                .param("codes", communes.toArray(String[]::new))
                .query((row, number) -> new Point(row.getDouble("latitude"), row.getDouble("longitude")))
                .list();
    }
}
