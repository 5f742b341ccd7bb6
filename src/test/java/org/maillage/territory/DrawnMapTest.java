package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The map of a territory, looked at as a reader would: land where there is land, and names that can be read. */
@PlatformTest
class DrawnMapTest {

    @Autowired
    DrawTerritory drawTerritory;

    @Autowired
    Territories territories;

    @Autowired
    Around around;

    @ParameterizedTest
    @CsvSource({"DEPARTMENT, 74", "DEPARTMENT, 66", "DEPARTMENT, 59", "DEPARTMENT, 973", "REGION, 44", "EPCI, 200070852"
    })
    void neighboursAreLandAndNotSea(Kind kind, String code) {
        var map = draw(kind, code);

        assertThat(map.behind().lands()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EPCI, 243500741", "EPCI, 200054781", "DEPARTMENT, 35", "REGION, 11"})
    void townsAreNamedAndNoNameCoversAnother(Kind kind, String code) {
        var names = draw(kind, code).names();

        assertThat(names).hasSizeGreaterThan(3);
        for (var name : names) {
            assertThat(names.stream().filter(it -> !it.equals(name) && covers(it, name)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT, 44", "DEPARTMENT, 67", "EPCI, 200070852"})
    void greatRiversAreDrawn(Kind kind, String code) {
        assertThat(draw(kind, code).behind().rivers()).isNotEmpty();
    }

    private static boolean covers(MapPicture.Name one, MapPicture.Name other) {
        return left(one) < left(other) + other.text().length() * 7
                && left(other) < left(one) + one.text().length() * 7
                && Math.abs(Double.parseDouble(one.y()) - Double.parseDouble(other.y())) < 14;
    }

    private static double left(MapPicture.Name name) {
        return Double.parseDouble(name.x());
    }

    private MapPicture draw(Kind kind, String code) {
        var territory = territories.find(kind, code).orElseThrow();
        List<Around.Spot> spots = around.spots(territory);
        return drawTerritory.draw(territory, spots, "", Map.of());
    }
}
