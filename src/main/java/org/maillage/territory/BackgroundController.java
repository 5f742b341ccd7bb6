package org.maillage.territory;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.territory.Background.Piece;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What maps that move draw behind the answers: foreign land and waters, and the towns to name in a view. */
@RestController
class BackgroundController {

    private static final MediaType GEOJSON = MediaType.valueOf("application/geo+json");

    /** More names than these do not fit on a screen; the page leaves out those that would cover another. */
    private static final int MOST_TOWNS = 60;

    private final Background background;
    private final JdbcClient database;
    private volatile String text = "";

    BackgroundController(Background background, JdbcClient database) {
        this.background = background;
        this.database = database;
    }

    @GetMapping(value = "/territories/background.geojson", produces = "application/geo+json")
    ResponseEntity<String> background() {
        if (text.isEmpty()) {
            text = GeoJson.write(Arrays.stream(Piece.values())
                    .flatMap(piece -> background.all(piece).stream().map(it -> feature(piece, it)))
                    .toList());
        }
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(text);
    }

    private static Map<String, Object> feature(Piece piece, Contour contour) {
        var isRiver = piece == Piece.RIVER;
        return Map.of(
                "type",
                "Feature",
                "properties",
                Map.of("what", piece.name().toLowerCase(Locale.ROOT)),
                "geometry",
                Map.of(
                        "type",
                        isRiver ? "MultiLineString" : "MultiPolygon",
                        "coordinates",
                        contour.rings().stream()
                                .map(it ->
                                        isRiver ? it.stream().map(GeoJson::pair).toList() : List.of(GeoJson.closed(it)))
                                .toList()));
    }

    /** A town to name on a map. */
    record Town(String name, double latitude, double longitude, long people) {}

    /**
     * The communes with most inhabitants in a part of the map.
     *
     * @param box west, south, east and north in degrees, set apart by commas; without it there are none
     */
    @GetMapping(value = "/territories/towns.json", produces = "application/json")
    ResponseEntity<List<Town>> towns(@RequestParam(defaultValue = "") String box) {
        var edges = Stream.of(box.split(",", -1)).toList();
        var sound = edges.size() == 4 && edges.stream().allMatch(it -> it.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(sound ? towns(edges.stream().map(Double::parseDouble).toList()) : List.of());
    }

    private List<Town> towns(List<Double> edges) {
        return database.sql("""
                select name, latitude, longitude, people
                from territory.commune
                where latitude between :south and :north and longitude between :west and :east and people is not null
                order by people desc
                limit :most
                """)
                .param("west", edges.get(0))
                .param("south", edges.get(1))
                .param("east", edges.get(2))
                .param("north", edges.get(3))
                .param("most", MOST_TOWNS)
                .query((row, number) -> new Town(
                        row.getString("name"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getLong("people")))
                .list();
    }
}
