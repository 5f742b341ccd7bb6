package org.maillage.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;
import org.maillage.territory.Kind;
import org.maillage.territory.Measure;

/** What columns, points, codes and lists of INSEE say. */
class FigureColumnTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** The vintage is inside the name of the column. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            P22_POP,              POPULATION,       2022
            p16_pop,              POPULATION,       2016
            P68_POP,              POPULATION,       1968
            population_2022,      POPULATION,       2022
            SUPERF,               AREA,             0
            superficie_km2,       AREA,             0
            P22_MEN,              HOUSEHOLDS,       2022
            NAIS23,               BIRTHS,           2023
            NAISD23,              BIRTHS,           2023
            DECES23,              DEATHS,           2023
            P22_POP1564,          POPULATION_15_64, 2022
            P22_ACT1564,          ACTIVE_15_64,     2022
            P22_CHOM1564,         UNEMPLOYED_15_64, 2022
            pop_15_64_chomage_2021, UNEMPLOYED_15_64, 2021
            population_1700,      none,             0
            P22_LOG,              none,             0
            CODGEO,               none,             0
            POP,                  none,             0
            """)
    void aColumnIsNamedByItsMeasureAndItsYear(String name, @Nullable Measure measure, int year) {
        var columns = FigureColumn.among(new TableHeader(List.of(name)));

        assertThat(columns).isEqualTo(measure == null ? List.of() : List.of(new FigureColumn(0, measure, year)));
    }

    @Test
    void ofTwoColumnsOfOneMeasureAndYearTheFirstCounts() {
        var columns = FigureColumn.among(new TableHeader(List.of("CODGEO", "P22_POP", "population_2022", "P16_POP")));

        assertThat(columns)
                .containsExactly(
                        new FigureColumn(1, Measure.POPULATION, 2022), new FigureColumn(3, Measure.POPULATION, 2016));
    }

    @Test
    void aSurfaceIsOfTheYearOfTheFile() {
        assertThat(new FigureColumn(1, Measure.AREA, 0).orOf(2022).year()).isEqualTo(2022);
        assertThat(new FigureColumn(1, Measure.AREA, 2019).orOf(2022).year()).isEqualTo(2019);
    }

    /** Rates cannot be averaged, and a sum of which a part is not known is not known. */
    @Test
    void figuresOfCommunesThatWereMergedAreAddedUp() {
        var totals = new CommuneTotals(
                List.of(new FigureColumn(0, Measure.POPULATION, 2022), new FigureColumn(1, Measure.AREA, 2022)));

        totals.add("35236", numbers("9000", "15.09"));
        totals.add("35236", numbers("1000", "s"));
        totals.add("01004", numbers("14000", "24.6"));
        totals.addUnknown("26113");

        assertThat(totals.figures().map(Object::toString).sorted())
                .containsExactly("01004 area 2022 24.6", "01004 population 2022 14000", "35236 population 2022 10000");
        assertThat(totals.incomplete()).isEqualTo(1);
    }

    @Test
    void aRowThatWasRefusedLeavesNoSumOfItsCommune() {
        var totals = new CommuneTotals(List.of(new FigureColumn(0, Measure.POPULATION, 2022)));

        totals.add("35236", numbers("9000"));
        totals.addUnknown("35236");

        assertThat(totals.figures()).isEmpty();
        assertThat(totals.incomplete()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            47.65,  -2.08, 35236, ''
            -2.08,  47.65, 35236, swapped
            -20.88, 55.45, 97411, ''
            14.6,  -61.07, 97209, ''
            47.65,  -2.08, 97209, elsewhere
            -20.88, 55.45, 35236, elsewhere
            147.65, -2.08, 35236, no-point
            -17.53, -149.56, 98735, ''
            """)
    void aPointLiesWhereItsDepartmentIs(BigDecimal latitude, BigDecimal longitude, String commune, String refused) {
        if (refused.isEmpty()) {
            assertThat(CommunePoint.of(latitude, longitude, commune).latitude()).isEqualTo(latitude.doubleValue());
        } else {
            assertThatThrownBy(() -> CommunePoint.of(latitude, longitude, commune))
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.key()).isEqualTo(refused));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "refused", textBlock = """
            35236, 35236
            1004,  01004
            2a004, 2A004
            3523X, refused
            '',    refused
            352366, refused
            """)
    void aCodeHasFiveCharacters(String typed, @Nullable String code) {
        if (code == null) {
            assertThatThrownBy(() -> CogList.code(typed)).isInstanceOf(Refused.class);
        } else {
            assertThat(CogList.code(typed)).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "refused", textBlock = """
            '',          243500741, EPCI
            '',          35236,     COMMUNE
            '',          1004,      COMMUNE
            '',          2a,        DEPARTMENT
            '',          84,        refused
            '',          28,        refused
            '',          44,        DEPARTMENT
            '',          93,        REGION
            department,  84,        DEPARTMENT
            Région,      84,        REGION
            Département, 84,        DEPARTMENT
            canton,      84,        refused
            '',          Redon,     refused
            """)
    void aMemberIsKnownByItsCodeUnlessThatMayBeTwoThings(String kind, String code, @Nullable Kind meant) {
        var departments = Set.of("2A", "44", "84", "28");
        var regions = Set.of("84", "28", "93");

        if (meant == null) {
            assertThatThrownBy(() -> TerritoryMember.of(kind, code, departments, regions))
                    .isInstanceOf(Refused.class);
        } else {
            assertThat(TerritoryMember.of(kind, code, departments, regions).kind())
                    .isEqualTo(meant);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33, 34, 41, 50})
    void aCommuneEndsInAnotherOne(int kind) {
        assertThat(new Movement(kind, NEW_YEAR, "01001", "01002", "B").isEnd()).isTrue();
        assertThat(new Movement(kind, NEW_YEAR, "01001", "01001", "A").isEnd()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 21, 35, 70, 71})
    void otherMovementsEndNothing(int kind) {
        assertThat(new Movement(kind, NEW_YEAR, "01001", "01002", "B").isEnd()).isFalse();
    }

    @Test
    void aNewerListSaysWhatIsAddedRenamedAndGone() {
        var before = list("01001 A", "01002 B", "01003 C", "01004 D");
        var after = list("01002 B", "01003 Cé", "01005 E");
        var movements = new Movements(List.of(
                new Movement(32, NEW_YEAR, "01001", "01005", "E"), new Movement(31, NEW_YEAR, "01009", "01002", "B")));

        var difference = CogDifference.between(before, after, movements);

        assertThat(difference.added()).extracting(CogCommune::code).containsExactly("01005");
        assertThat(difference.renamed()).extracting(CogCommune::name).containsExactly("Cé");
        assertThat(difference.ended()).containsExactly(new CogDifference.Ended("01001", "A", "01005", NEW_YEAR, true));
        assertThat(difference.unexplained())
                .as("nobody says where the people of D are")
                .extracting(Refused::key)
                .containsExactly("unexplained");
    }

    @Test
    void twoListsThatAreTheSameDifferInNothing() {
        var list = list("01001 A", "01002 B");

        assertThat(CogDifference.between(list, list, new Movements(List.of())))
                .isEqualTo(new CogDifference(List.of(), List.of(), List.of(), List.of()));
    }

    private static List<Optional<BigDecimal>> numbers(String... typed) {
        return Arrays.stream(typed)
                .map(it -> it.equals("s") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(it)))
                .toList();
    }

    private static Map<String, CogCommune> list(String... communes) {
        return Arrays.stream(communes)
                .map(it -> it.split(" "))
                .map(it -> new CogCommune(it[0], it[1], "01", "84"))
                .collect(Collectors.toMap(CogCommune::code, it -> it, (one, other) -> one, java.util.TreeMap::new));
    }
}
