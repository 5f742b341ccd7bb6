package org.maillage.territory.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class FindPlacesTest {

    private static final int LIMIT = 8;

    @Autowired
    FindPlaces findPlaces;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Redon                       | commune 35236
            REDON                       | commune 35236
            redon agglo                 | epci 243500741
            CA Redon                    | epci 243500741
            Paris                       | commune 75056
            marseill                    | commune 13055
            St-Brieuc                   | commune 22278
            saint brieuc                | commune 22278
            st br                       | commune 22278
            Ste Foy lès Lyon            | commune 69202
            l'hay les roses             | commune 94038
            L’Haÿ-les-Roses             | commune 94038
            hay les roses               | commune 94038
            Y                           | commune 80829
            œting                       | commune 57521
            Oeting                      | commune 57521
            la chapelle d'arm           | commune 59143
            chapelle d armentieres      | commune 59143
            Bellegarde-sur-Valserine    | commune 01033
            35600                       | commune 35236
            35236                       | commune 35236
            2A004                       | commune 2A004
            2b                          | department 2B
            35                          | department 35
            ille et vil                 | department 35
            Bretagne                    | region 53
            bretag                      | region 53
            Nouméa                      | commune 98818
            mamoudzou                   | commune 97611
            pointe a pitre              | commune 97120
            ouessant                    | commune 29155
            marsielle                   | commune 13055
            Strabourg                   | commune 67482
            Monpellier                  | commune 34172
            aubagn                      | commune 13005
            rochelle                    | commune 17300
            243500741                   | epci 243500741
            Île d'Yeu                   | commune 85113
            cote d'or                   | department 21
            Paris 15e                   | commune 75056
            Aix en Pce                  | commune 13001
            Redon Agglo                 | epci 243500741
            Redon Agglomération         | epci 243500741
            Rennes métropole            | epci 243500139
            brest metropole             | epci 242900314
            Roissy Pays de France       | epci 200055655
            CA Roissy Pays de France    | epci 200055655
            Cap Atlantique              | epci 244400610
            CARENE                      | epci 244400644
            Lyon Métropole              | epci 200046977
            Lille Métropole             | epci 200093201
            Nancy Métropole             | epci 245400676
            Strasbourg Métropole        | epci 246700488
            Grand Lyon                  | epci 200046977
            MEL                         | epci 200093201
            SQY                         | epci 200058782
            la metro                    | epci 200040715
            Communauté Pays Basque      | epci 200067106
            Caux Seine Agglomération    | epci 200010700
            communauté d'agglomération Roissy Pays de France | epci 200055655
            communauté de communes Faucigny Glières | epci 200000172
            """)
    void putsFirstWhatIsMeant(String typed, String meant) {
        assertThat(findPlaces.findPlaces(typed, LIMIT))
                .first()
                .extracting(FindPlacesTest::name)
                .isEqualTo(meant);
    }

    private static String name(FoundPlace place) {
        return place.kind() + " " + place.code();
    }

    @ParameterizedTest
    @MethodSource
    void readsPlacesFromAnIndex(String typed, String sql) {
        var plan = String.join(
                "\n",
                database.sql("explain " + sql)
                        .param("sought", typed)
                        .param("whole", typed)
                        .param("rows", 32)
                        .query((row, number) -> row.getString(1))
                        .list());

        assertThat(plan).contains("Index").doesNotContain("Seq Scan on place");
    }

    static Stream<Arguments> readsPlacesFromAnIndex() {
        return Stream.of(
                arguments("35236", FindPlaces.CODED),
                arguments("montpel", FindPlaces.ALIKE),
                arguments("sa", FindPlaces.STARTING.get(2)),
                arguments("sai", FindPlaces.STARTING.get(3)),
                arguments("saint", FindPlaces.STARTING.get(5)),
                arguments("saint ", FindPlaces.STARTING.get(6)),
                arguments("montpel", FindPlaces.STARTING_LONG));
    }

    @Test
    void namesAPlaceOnce() {
        assertThat(findPlaces.findPlaces("saint", 30)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void guessesOnlyWhenLittleIsFound() {
        assertThat(findPlaces.findPlaces("redon", LIMIT))
                .extracting(FoundPlace::name)
                .doesNotContain("Redan");
        assertThat(findPlaces.findPlaces("xqzwvk", LIMIT)).isEmpty();
    }
}
