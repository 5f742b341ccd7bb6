package org.maillage.territory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.shared.NotFound;
import org.maillage.territory.Departments.Department;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contours of all departments, and where a place lies, as GeoJSON (RFC 7946), for maps that move. Departments and regions
 * are areas; of what is made of communes, whose contours we have not, the points of these are told.
 */
@RestController
class ContourController {

    private static final MediaType GEOJSON = MediaType.valueOf("application/geo+json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern PLACE = Pattern.compile("(commune|epci|department|region|lived)-([0-9A-Za-z-]{1,40})");

    private final Departments departments;
    private final Perimeters perimeters;
    private final JdbcClient database;
    private volatile Map<String, Department> drawn = Map.of();
    private volatile String text = "";

    ContourController(Departments departments, Perimeters perimeters, JdbcClient database) {
        this.departments = departments;
        this.perimeters = perimeters;
        this.database = database;
    }

    @GetMapping(value = "/territories/departments.geojson", produces = "application/geo+json")
    ResponseEntity<String> departments() {
        var all = departments.all();
        if (!drawn.equals(all)) {
            text = collection(all.values().stream());
            drawn = all;
        }
        return answer(text);
    }

    /**
     * Where a place lies.
     *
     * @param place its kind and code with a hyphen between them, as in the questions of the search
     */
    @GetMapping(value = "/territories/outline.geojson", produces = "application/geo+json")
    ResponseEntity<String> outline(@RequestParam String place) {
        var asked = PLACE.matcher(place);
        if (!asked.matches()) {
            throw new NotFound("place", place);
        }
        var code = asked.group(2);
        return answer(
                switch (asked.group(1)) {
                    case "department" ->
                        collection(departments.all().values().stream()
                                .filter(it -> it.code().equals(code)));
                    case "region" -> collection(departments.ofRegion(code).stream());
                    default -> points(perimeters.communesOf(asked.group(1), code));
                });
    }

    private static ResponseEntity<String> answer(String text) {
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(text);
    }

    private static String collection(Stream<Department> some) {
        return JSON.writeValueAsString(Map.of(
                "type",
                "FeatureCollection",
                "features",
                some.filter(Department::hasContour)
                        .map(ContourController::feature)
                        .toList()));
    }

    private String points(List<String> communes) {
        var points = database.sql("""
                select distinct longitude, latitude
                from territory.commune
                where code = any(:codes)
                and latitude is not null
                order by longitude, latitude
                """)
                .param("codes", communes.toArray(String[]::new))
                .query((row, number) -> List.of(row.getDouble("longitude"), row.getDouble("latitude")))
                .list();
        return JSON.writeValueAsString(Map.of(
                "type",
                "Feature",
                "properties",
                Map.of(),
                "geometry",
                Map.of("type", "MultiPoint", "coordinates", points)));
    }

    // Rings of a contour are islands: each is a polygon of its own.
    private static Map<String, Object> feature(Department department) {
        return Map.of(
                "type", "Feature",
                "properties", Map.of("code", department.code(), "name", department.name()),
                "geometry",
                        Map.of(
                                "type",
                                "MultiPolygon",
                                "coordinates",
                                department.contour().rings().stream()
                                        .map(ring -> List.of(closed(ring)))
                                        .toList()));
    }

    private static List<List<Double>> closed(List<Point> ring) {
        var points = ring.stream()
                .map(it -> List.of(it.longitude(), it.latitude()))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        if (!points.getFirst().equals(points.getLast())) {
            points.add(points.getFirst());
        }
        return points;
    }
}
