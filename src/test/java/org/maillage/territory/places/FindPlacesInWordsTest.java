package org.maillage.territory.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.PlatformTest;
import org.maillage.territory.PlacesInWords;
import org.springframework.beans.factory.annotation.Autowired;

/** Which place the last of some words name, and what is left before it. */
@PlatformTest
class FindPlacesInWordsTest {

    @Autowired
    PlacesInWords places;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiers lieu redon            | tiers lieu | redon                | commune 35236
            La Poste Redon              | La Poste   | Redon                | commune 35236
            redon agglo                 | ''         | redon agglo          | epci 243500741
            st nicolas de redon         | ''         | st nicolas de redon  | commune 44185
            épicerie à Saint-Nicolas-de-Redon | épicerie | Saint-Nicolas-de-Redon | commune 44185
            amap près de redon          | amap       | redon                | commune 35236
            MJC (Redon)                 | MJC        | Redon                | commune 35236
            recyclerie 35600            | recyclerie | 35600                | commune 35236
            Grand Lyon                  | ''         | Grand Lyon           | epci 200046977
            asso MEL                    | asso       | MEL                  | epci 200093201
            fablab Ille-et-Vilaine      | fablab     | Ille-et-Vilaine      | department 35
            tiers-lieu en Bretagne      | tiers-lieu | Bretagne             | region 53
            garage Le Mans              | garage     | Le Mans              | commune 72181
            """)
    void theLongestNameAtTheEndIsThePlace(String words, String before, String said, String place) {
        assertThat(places.atEnd(words, 5)).hasValueSatisfying(it -> {
            assertThat(it.before()).isEqualTo(before);
            assertThat(it.said()).isEqualTo(said);
            assertThat(it.places().stream().map(one -> one.kind().column() + " " + one.code()))
                    .contains(place);
        });
    }

    @ParameterizedTest
    @CsvSource({"interconnaissance", "tiers lieu", "''", "'   '", "%", "redon tiers lieu"})
    void wordsThatEndWithNoPlaceNameNone(String words) {
        assertThat(places.atEnd(words, 5)
                        .map(it -> it.places().stream()
                                .map(PlacesInWords.Place::name)
                                .collect(Collectors.joining())))
                .isEmpty();
    }
}
