package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class SmallMapsTest {

    private static final String REDON = "243500741";

    @Autowired
    SmallMaps maps;

    @Autowired
    Perimeters perimeters;

    @Autowired
    FranceMap france;

    @Autowired
    MockMvcTester browser;

    @Test
    void aTerritoryStandsWhereItsPeopleLive() {
        var redon = perimeters.find("epci", REDON).orElseThrow().value();
        var nobody = UUID.randomUUID();

        var spots = maps.of(List.of(redon, nobody));

        assertThat(spots).containsOnlyKeys(redon);
        var spot = Objects.requireNonNull(spots.get(redon));
        var town = france.spot(47.65, -2.08).orElseThrow();
        assertThat(Math.hypot(spot.x() - town.x(), spot.y() - town.y()))
                .as("pixels from the town")
                .isLessThan(5);
    }

    @Test
    void oneLightPictureOfTheCountryLiesUnderAllOfThem() {
        var picture = browser.get().uri("/territories/france.svg").exchange();

        assertThat(picture).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
        assertThat(picture.getResponse().getContentAsByteArray().length).isBetween(2_000, 80_000);
    }
}
