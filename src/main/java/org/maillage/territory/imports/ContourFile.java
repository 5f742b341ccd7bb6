package org.maillage.territory.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.maillage.table.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A GeoJSON file with an area for each commune, as IGN and INSEE have them: ADMIN EXPRESS exported as GeoJSON, or the communes
 * of a department. Features are read one by one; what such a file must not be is refused before it fills the memory.
 */
record ContourFile(Path path) {

    private static final Pattern WGS84 = Pattern.compile("(?i).*(CRS84|EPSG:+(4326|4171))$");

    /** More points than these are more than can be held at once. */
    private static final int MOST_POINTS = 6_000_000;

    private static final int MOST_FEATURES = 80_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(100_000)
                    .maxNumberLength(60)
                    .build())
            .build();

    /** An area of the file: the code of its commune as written, and its rings by polygons, longitude before latitude. */
    record Area(String code, String type, List<List<List<double[]>>> polygons) {}

    /** Takes an area, or tells by {@link Refused} why it is not taken. */
    interface Reading {
        void take(long number, Area area);
    }

    /** Takes the reason why an area is left out. */
    interface Refusing {
        void refuse(long number, Refused why);
    }

    /** Whether it begins like a GeoJSON file whose first feature is an area with the code of a commune. */
    static boolean knows(Path path) {
        var first = new boolean[1];
        try {
            new ContourFile(path)
                    .read(
                            (number, area) -> {
                                first[0] = !area.code().isEmpty();
                                throw new Enough();
                            },
                            (number, why) -> {
                                // Of areas with a code, one that cannot be used still shows what the file is.
                                first[0] = !why.key().equals("no-area");
                                throw new Enough();
                            });
            return first[0];
        } catch (Enough e) {
            return first[0];
        } catch (Refused | UncheckedIOException e) {
            return first[0] || looksLikeContours(path);
        }
    }

    /** A file that is broken further on is still one of contours, and is told to be broken. */
    private static boolean looksLikeContours(Path path) {
        var opening = new byte[4_096];
        try (var file = Files.newInputStream(path)) {
            var text = new String(opening, 0, Math.max(0, file.read(opening)), java.nio.charset.StandardCharsets.UTF_8);
            return text.contains("\"FeatureCollection\"") && text.contains("Polygon\"");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads all areas.
     *
     * @throws Refused when the file as a whole cannot be used
     */
    void read(Reading reading, Refusing refusing) {
        try (var file = Files.newInputStream(path);
                var parser = JSON.createParser(ObjectReadContext.empty(), file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refused("no-geojson");
            }
            var found = 0L;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (name.equals("features") && value == JsonToken.START_ARRAY) {
                    found += features(parser, reading, refusing);
                } else if (name.equals("crs") && value == JsonToken.START_OBJECT) {
                    checkCrs(parser);
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) {
                throw new Refused("geojson-broken", line(parser));
            }
            if (found == 0) {
                throw new Refused("no-geojson");
            }
        } catch (JacksonException e) {
            throw new Refused(
                    "geojson-broken",
                    e.getLocation() == null ? "?" : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int line(JsonParser parser) {
        return parser.currentLocation().getLineNr();
    }

    private static void checkCrs(JsonParser parser) {
        var depth = 1;
        while (depth > 0) {
            var token = parser.nextToken();
            if (token == null) {
                throw new Refused("geojson-broken", line(parser));
            }
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING
                    && "name".equals(parser.currentName())
                    && parser.getString().contains(":")
                    && !WGS84.matcher(parser.getString()).matches()) {
                throw new Refused("crs", shortened(parser.getString()));
            }
        }
    }

    private static long features(JsonParser parser, Reading reading, Refusing refusing) {
        var number = 0L;
        var points = 0L;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw new Refused("geojson-broken", line(parser));
            }
            if (++number > MOST_FEATURES) {
                throw new Refused("too-many-areas", MOST_FEATURES);
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                refusing.refuse(number, new Refused("no-area"));
                continue;
            }
            var feature = new ContourFeature();
            feature.read(parser);
            points += feature.points();
            if (points > MOST_POINTS) {
                throw new Refused("too-many-points", MOST_POINTS / 1_000_000);
            }
            try {
                reading.take(number, feature.area());
            } catch (Refused e) {
                if (e.key().equals("projected")) {
                    throw e;
                }
                refusing.refuse(number, e);
            }
        }
        return number;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Ends the reading of a file of which enough is known. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }
}
