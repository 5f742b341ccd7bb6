package org.maillage.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.maillage.table.Refused;
import org.maillage.territory.CommuneCodes;

/** Files of contours as strangers send them: what is read, and why the rest is not. */
class ContourFileTest {

    private static final String SQUARE = "[[[-2.1,47.6],[-2.0,47.6],[-2.0,47.7],[-2.1,47.7],[-2.1,47.6]]]";
    private static final String REDON =
            "{\"type\":\"Feature\",\"properties\":{\"code\":\"35236\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                    + SQUARE + "}}";

    @TempDir
    Path folder;

    private final List<String> refused = new ArrayList<>();
    private DrawnCommunes communes = new DrawnCommunes(codes());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code         | Polygon      | [[[-2.1,47.6],[-2.0,47.6],[-2.0,47.7],[-2.1,47.7],[-2.1,47.6]]]
            INSEE_COM    | Polygon      | [[[-2.1,47.6],[-2.0,47.6],[-2.0,47.7],[-2.1,47.7]]]
            codgeo       | MultiPolygon | [[[[-2.1,47.6],[-2.0,47.6],[-2.0,47.7],[-2.1,47.7],[-2.1,47.6]]]]
            CODE_INSEE   | Polygon      | [[[-2.1,47.6,12.5],[-2.0,47.6,3],[-2.0,47.7,0],[-2.1,47.7,1],[-2.1,47.6,12.5]]]
            """)
    void readsAnAreaHoweverItIsWritten(String name, String type, String coordinates) {
        read(collection(
                "{\"type\":\"Feature\",\"geometry\":{\"coordinates\":%s,\"type\":\"%s\"},\"properties\":{\"%s\":\"35236\"}}"
                        .formatted(coordinates, type, name)));

        assertThat(refused).isEmpty();
        assertThat(drawn("35236").getArea()).isEqualTo(0.01, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            99999 | Polygon    | [[[-2.1,47.6],[-2.0,47.6],[-2.0,47.7],[-2.1,47.6]]]                     | unknown-commune
            Redon | Polygon    | [[[-2.1,47.6],[-2.0,47.6],[-2.0,47.7],[-2.1,47.6]]]                     | code
            35236 | Point      | [-2.1,47.6]                                                             | no-area
            35236 | Polygon    | []                                                                      | area-broken
            35236 | Polygon    | [[]]                                                                    | area-broken
            35236 | Polygon    | [[[-2.1,47.6],[-2.0,47.6]]]                                             | area-broken
            35236 | Polygon    | [["x"]]                                                                 | area-broken
            35236 | Polygon    | [[[47.6,-2.1],[47.6,-2.0],[47.7,-2.0],[47.7,-2.1],[47.6,-2.1]]]         | swapped
            35236 | Polygon    | [[[57.1,47.6],[57.2,47.6],[57.2,47.7],[57.1,47.7],[57.1,47.6]]]         | elsewhere
            35236 | Polygon    | [[[-2.1,47.6],[-2.0,47.7],[-2.0,47.6],[-2.1,47.7],[-2.1,47.6]]]         | crossing
            75101 | Polygon    | [[[2.3,48.8],[2.4,48.8],[2.4,48.9],[2.3,48.8]]]                         | arrondissement
            """)
    void tellsWhyAnAreaIsLeftOut(String code, String type, String coordinates, String why) {
        read(collection(
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                        .formatted(code, type, coordinates)));

        assertThat(refused).containsExactly(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1,2]                                                        | no-geojson
            {"type":"FeatureCollection","features":[]}                   | no-geojson
            {"type":"FeatureCollection","features":[{"type":"Feature"    | geojson-broken
            {"type":"FeatureCollection","features":[                     | geojson-broken
            {"type":"FeatureCollection","features":[{]}                  | geojson-broken
            """)
    void refusesAFileThatIsNone(String text, String why) {
        read(text);

        assertThat(refused).containsExactly(why);
    }

    @Test
    void refusesOtherSystemsOfCoordinates() {
        var lambert = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::2154\"}},";
        read("{\"type\":\"FeatureCollection\"," + lambert + "\"features\":[" + REDON + "]}");
        read(collection(REDON.replace("-2.1", "317000").replace("47.6", "6742000")));

        assertThat(refused).containsExactly("crs", "projected");
    }

    @Test
    void takesTheNamesOfWgs84() {
        for (var name : List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326")) {
            communes = new DrawnCommunes(codes());
            read("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name
                    + "\"}},\"features\":[" + REDON + "]}");
        }

        assertThat(refused).isEmpty();
    }

    @Test
    void takesACommuneOnceAndJoinsThoseThatWentIntoAnother() {
        var former = REDON.replace("35236", "35999").replace("-2.1", "-2.2").replace("-2.0", "-2.1");
        read(collection(REDON + "," + REDON + "," + former));

        assertThat(refused).containsExactly("twice-area");
        assertThat(drawn()).containsOnlyKeys("35236");
        assertThat(drawn("35236").getArea()).isEqualTo(0.02, within(0.0001));
    }

    @Test
    void mendsARingThatTouchesItself() {
        read(
                collection(
                        REDON.replace(
                                SQUARE,
                                "[[[-2.1,47.6],[-2.0,47.6],[-2.0,47.7],[-2.05,47.7],[-2.05,47.75],[-2.05,47.7],[-2.1,47.7],[-2.1,47.6]]]")));

        assertThat(refused).isEmpty();
        assertThat(communes.mended()).isEqualTo(1);
        assertThat(drawn("35236").isValid()).isTrue();
    }

    @Test
    void leavesOutAContourThatWouldFillTheMemory() {
        var many = IntStream.range(0, 200_001)
                .mapToObj(it -> "[-2.%06d,47.6]".formatted(it))
                .collect(Collectors.joining(","));
        read(collection(REDON.replace(SQUARE, "[[" + many + "]]") + "," + REDON));

        assertThat(refused).containsExactly("area-too-large");
    }

    @Test
    void keepsTheBorderBetweenNeighboursTheirs() {
        var border = IntStream.range(0, 100)
                .mapToObj(it -> "[%s,%s]".formatted(-2.0 + (it % 2) * 0.00005, 47.6 + it * 0.001))
                .toList();
        var west = "[[[-2.1,47.6]," + String.join(",", border) + ",[-2.1,47.699]]]";
        var east = "[[[-1.9,47.6]," + String.join(",", border) + ",[-1.9,47.699]]]";
        read(collection(REDON.replace(SQUARE, west) + ","
                + REDON.replace("35236", "35238").replace(SQUARE, east)));

        var one = drawn("35236");
        var other = drawn("35238");
        assertThat(one.getNumPoints()).isLessThan(20);
        assertThat(one.intersection(other).getArea()).isZero();
        assertThat(one.union(other).getArea()).isEqualTo(one.getArea() + other.getArea(), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"35236"},"geometry":{"type":"Polygon","coordinates":[[[0,0]]]}}]} | true
            {"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0, | true
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[0,0]}}]} | false
            {"entities":{"5a1":{"name":"A"}}} | false
            nom;commune | false
            '' | false
            """)
    void knowsAFileByItsFirstFeature(String text, boolean known) throws IOException {
        assertThat(ContourFile.knows(Files.writeString(folder.resolve("file"), text)))
                .isEqualTo(known);
    }

    private static String collection(String features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    private void read(String text) {
        try {
            new ContourFile(Files.writeString(folder.resolve("contours.geojson"), text))
                    .read(communes::take, (number, why) -> refused.add(why.key()));
        } catch (Refused e) {
            refused.add(e.key());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, Geometry> drawn() {
        return communes.drawn();
    }

    private Geometry drawn(String commune) {
        return Objects.requireNonNull(communes.drawn().get(commune), commune);
    }

    private static CommuneCodes codes() {
        var codes = new CommuneCodes(List.of("35236", "35238", "75056"));
        codes.addFormer("35999", "35236", "former");
        codes.addFormer("75101", "75056", "arrondissement");
        return codes;
    }
}
