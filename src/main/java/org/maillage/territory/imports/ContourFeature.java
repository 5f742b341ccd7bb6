package org.maillage.territory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.table.Refused;
import org.maillage.territory.imports.ContourFile.Area;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A feature while it is read; its members come in any order. */
final class ContourFeature {

    private static final List<String> CODES =
            List.of("code", "insee_com", "code_insee", "codgeo", "insee", "code_commune", "com");
    private static final Set<String> AREAS = Set.of("Polygon", "MultiPolygon");

    /** More points than these in a commune are more than a map of ours could show. */
    private static final int MOST_POINTS = 200_000;

    private static final int DEEPEST = 8;

    private final Map<String, String> properties = new HashMap<>();
    private String type = "";
    private @Nullable Object coordinates;
    private int points;

    int points() {
        return points;
    }

    void read(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                readProperties(parser);
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                readGeometry(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readProperties(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName().toLowerCase(Locale.ROOT);
            if (parser.nextToken().isScalarValue()) {
                if (CODES.contains(name)) {
                    properties.put(name, parser.getString());
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readGeometry(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = parser.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = list(parser, 0);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** A list of lists, or a point as its first two numbers: the height that some files add is passed over. */
    private @Nullable Object list(JsonParser parser, int depth) {
        var lists = new ArrayList<Object>();
        var numbers = new double[2];
        var count = 0;
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new Refused("geojson-broken", ContourFile.line(parser));
            }
            if (token.isNumeric()) {
                if (count < 2) {
                    numbers[count] = parser.getDoubleValue();
                }
                count++;
            } else if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
                var inner = list(parser, depth + 1);
                if (inner != null && points <= MOST_POINTS) {
                    lists.add(inner);
                }
            } else {
                parser.skipChildren();
            }
        }
        if (count >= 2) {
            points++;
            return numbers;
        }
        return count == 1 ? null : lists;
    }

    Area area() {
        var code = CODES.stream()
                .flatMap(it -> Stream.ofNullable(properties.get(it)))
                .findFirst()
                .orElse("");
        if (code.isEmpty() || !AREAS.contains(type)) {
            throw new Refused("no-area");
        }
        if (points > MOST_POINTS) {
            throw new Refused("area-too-large", code, MOST_POINTS);
        }
        var polygons = type.equals("Polygon") ? Stream.ofNullable(coordinates) : lists(coordinates, code);
        return new Area(
                code,
                type,
                polygons.map(it -> lists(it, code).map(ring -> ring(ring, code)).toList())
                        .toList());
    }

    private static Stream<?> lists(@Nullable Object value, String code) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            throw new Refused("area-broken", code);
        }
        return list.stream();
    }

    private static List<double[]> ring(Object ring, String code) {
        return lists(ring, code)
                .map(it -> {
                    if (!(it instanceof double[] point)) {
                        throw new Refused("area-broken", code);
                    }
                    return point;
                })
                .toList();
    }
}
