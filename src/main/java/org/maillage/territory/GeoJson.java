package org.maillage.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.territory.Departments.Department;
import tools.jackson.databind.json.JsonMapper;

/** Writes what maps draw as GeoJSON (RFC 7946): longitude first, rings closed. */
final class GeoJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoJson() {}

    static String write(List<Map<String, Object>> features) {
        return JSON.writeValueAsString(Map.of("type", "FeatureCollection", "features", features));
    }

    static String collection(Stream<Department> some) {
        return write(some.filter(Department::hasContour).map(GeoJson::feature).toList());
    }

    static Stream<List<List<List<Double>>>> areas(List<List<List<Point>>> polygons) {
        return polygons.stream()
                .map(rings -> rings.stream().map(GeoJson::closed).toList());
    }

    static String feature(String what, String type, Object coordinates) {
        return JSON.writeValueAsString(Map.of(
                "type",
                "Feature",
                "properties",
                Map.of("what", what),
                "geometry",
                Map.of("type", type, "coordinates", coordinates)));
    }

    // Rings of a contour are islands: each is a polygon of its own.
    private static Map<String, Object> feature(Department department) {
        return Map.of(
                "type", "Feature",
                "properties", Map.of("what", "area", "code", department.code(), "name", department.name()),
                "geometry",
                        Map.of(
                                "type",
                                "MultiPolygon",
                                "coordinates",
                                department.contour().rings().stream()
                                        .map(ring -> List.of(closed(ring)))
                                        .toList()));
    }

    static List<List<Double>> closed(List<Point> ring) {
        var points = ring.stream().map(GeoJson::pair).collect(Collectors.toCollection(ArrayList::new));
        if (!points.getFirst().equals(points.getLast())) {
            points.add(points.getFirst());
        }
        return points;
    }

    static List<Double> pair(Point point) {
        return List.of(point.longitude(), point.latitude());
    }
}
