package org.maillage.territory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.territory.Departments.Department;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The contours of all departments as GeoJSON (RFC 7946), for maps that move. */
@RestController
class ContourController {

    private static final MediaType GEOJSON = MediaType.valueOf("application/geo+json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Departments departments;
    private volatile Map<String, Department> drawn = Map.of();
    private volatile String text = "";

    ContourController(Departments departments) {
        this.departments = departments;
    }

    @GetMapping(value = "/territories/departments.geojson", produces = "application/geo+json")
    ResponseEntity<String> departments() {
        var all = departments.all();
        if (!drawn.equals(all)) {
            text = JSON.writeValueAsString(Map.of(
                    "type",
                    "FeatureCollection",
                    "features",
                    all.values().stream()
                            .filter(Department::hasContour)
                            .map(ContourController::feature)
                            .toList()));
            drawn = all;
        }
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(text);
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
