package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class GazetteerTest {

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    FranceMap france;

    @Test
    void knowsACommuneByItsCodeOfTodayOrOfThePast() {
        var redon = new Gazetteer.LinkedPlace("Redon", "/communes/35236", 47.6517, -2.0842);

        assertThat(gazetteer.commune("35236")).contains(redon);
        assertThat(gazetteer.commune("13201")).map(Gazetteer.LinkedPlace::name).contains("Marseille");
        assertThat(gazetteer.commune("00000")).isEmpty();
    }

    @Test
    void putsARegionWhereItsCapitalIs() {
        assertThat(gazetteer.region("53"))
                .contains(new Gazetteer.LinkedPlace("Bretagne", "/territories/regions/53", 48.112, -1.6743));
        assertThat(gazetteer.region("984")).map(Gazetteer.LinkedPlace::latitude).isEmpty();
    }

    @Test
    void listsEveryTerritoryOnce() {
        var paths = new HashSet<String>();
        for (var offset = 0; offset < 2000; offset += 500) {
            paths.addAll(gazetteer.paths(offset, 500));
        }

        assertThat(paths).hasSize(1_390).contains("/territories/epci/243500741", "/territories/regions/53");
    }

    @Test
    void namesEverySourceWithItsLicence() {
        assertThat(gazetteer.sources())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(it -> assertThat(it.licence()).isNotBlank())
                .allSatisfy(it -> assertThat(it.vintage()).isNotBlank());
    }

    @Test
    void drawsEveryDepartmentThatHasAContour() {
        assertThat(france.shapes())
                .hasSize(101)
                .extracting(FranceMap.Shape::code)
                .contains("2A", "976");
    }

    @Test
    void putsPointsOnTheSheet() {
        var paris = france.spot(48.85, 2.35).orElseThrow();
        var mamoudzou = france.spot(-12.78, 45.23).orElseThrow();

        assertThat(paris.y()).isLessThan(300);
        assertThat(mamoudzou.y()).isGreaterThan(600);
        assertThat(france.spot(40.7, -74)).isEmpty();
    }
}
