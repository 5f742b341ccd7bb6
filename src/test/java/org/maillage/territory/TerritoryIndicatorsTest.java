package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Words;
import org.maillage.support.SampleSettings;
import org.maillage.territory.BesideOverview.Beside;
import org.maillage.territory.KnownFigures.Figure;
import org.maillage.territory.KnownFigures.Known;
import org.maillage.territory.TerritoryIndicators.MeasureRow;
import tools.jackson.databind.json.JsonMapper;

/** Figures of a territory in words, with their formulas, and what is not known. */
@InFrench
class TerritoryIndicatorsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DENSITY,         66000, 990,   66.66666666666667
            HOUSEHOLD_SIZE,  66000, 30000, 2.2
            NATURAL_BALANCE, 700,   650,   50
            NATURAL_BALANCE, 650,   700,   -50
            NATURAL_BALANCE, 0,     0,     0
            ACTIVITY,        30000, 40000, 75
            UNEMPLOYMENT,    3000,  30000, 10
            DENSITY,         66000, 0,
            UNEMPLOYMENT,    0,     0,
            """)
    void aRateIsMadeOfTwoSumsOverTheSameCommunes(
            Rate rate, double numerator, double denominator, @Nullable Double value) {
        var made = rate.of(numerator, denominator);

        assertThat(made.isPresent() ? made.getAsDouble() : null).isEqualTo(value);
    }

    @Test
    void theFormulasAreThoseOfTheDomain() {
        assertThat(Arrays.stream(Rate.values()).map(it -> it + " " + it.numerator() + "/" + it.denominator()))
                .containsExactly(
                        "DENSITY POPULATION/AREA",
                        "HOUSEHOLD_SIZE POPULATION/HOUSEHOLDS",
                        "NATURAL_BALANCE BIRTHS/DEATHS",
                        "ACTIVITY ACTIVE_15_64/POPULATION_15_64",
                        "UNEMPLOYMENT UNEMPLOYED_15_64/ACTIVE_15_64");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyMeasureAndEachRateHasItsNameAndItsFormulaInWords(Measure measure) {
        assertThat(Words.has("territory.measure." + measure.column() + ".formula"))
                .isTrue();
        assertThat(Measure.of(measure.column())).isEqualTo(measure);
        for (var rate : Rate.values()) {
            assertThat(Words.has("territory.rate." + rate.column() + ".formula"))
                    .isTrue();
            assertThat(Rate.of(rate.column())).isEqualTo(rate);
        }
    }

    @Test
    void theHeadOfThePageShowsWhatIsKnown() {
        var tiles = indicators(
                        figure("population", 66_123.4, 0, 31),
                        figure("area", 990.6, 0, 31),
                        figure("density", 66_123, 990.6, 31))
                .tiles();

        assertThat(tiles)
                .extracting(it -> it.value().replace('\u202f', '_'))
                .containsExactly("66_123", "31", "991", "66,8");
        assertThat(indicators().tiles())
                .extracting(TerritoryIndicators.Tile::value)
                .containsExactly("31");
    }

    @ParameterizedTest
    @CsvSource({"700, 650, +50", "650, 700, -50", "700, 700, 0"})
    void aBalanceSaysWhetherItIsMoreOrLess(double births, double deaths, String words) {
        assertThat(row(indicators(figure("natural_balance", births, deaths, 31)), "natural_balance")
                        .value())
                .contains(words);
    }

    @Test
    void whatCannotBeDividedIsNoRow() {
        assertThat(indicators(figure("density", 66_000, 0, 31)).rows(List.of()))
                .extracting(MeasureRow::name)
                .containsExactly("Communes");
    }

    @Test
    void aRowSaysItsFormulaItsSourceItsYearsAndItsCoverage() {
        var row = row(indicators(figure("unemployment", 3_000, 30_000, 29)), "unemployment");

        assertThat(row.value()).contains("10");
        assertThat(row.formula()).isNotBlank();
        assertThat(row.sources()).isEqualTo("INSEE, Recensement");
        assertThat(row.years()).contains("2022");
        assertThat(row.coverage()).contains("29").contains("31");
    }

    @Test
    void whatAReaderMightLookForIsSaidToBeMissing() {
        var missing = indicators(figure("population", 66_000, 0, 29)).missing();

        assertThat(missing.replace('\u00a0', ' '))
                .startsWith("Ce qui n’est pas connu ici : superficie, ménages,")
                .contains("population inconnue pour 2 communes sur 31")
                .doesNotContain("\n");
    }

    @Test
    void figuresStandBesideThoseOfLargerTerritories() {
        var france = new Beside(
                "France",
                "/territories",
                new Known(Map.of("density", figure("density", 68_000_000, 640_000, 34_969))),
                34_969);
        var nothing = new Beside("Bretagne", "/territories/regions/53", new Known(Map.of()), 1_200);

        var rows = indicators(figure("density", 66_000, 990, 31)).rows(List.of(nothing, france));

        assertThat(rows)
                .extracting(it -> (it.value() + " " + it.beside()).replace('\u202f', '~'))
                .containsExactly("31 [1~200, 34~969]", "66,7 habitants au km² [inconnue, 106,2 habitants au km²]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30   | 31   | population inconnue pour une commune sur 31
            29   | 31   | population inconnue pour 2 communes sur 31
            1000 | 3200 | population inconnue pour 2~200 communes sur 3~200
            """)
    void oneThatIsMissingIsSaidAsOne(long known, long all, String words) {
        var population = Map.of("population", figure("population", 66_000, 0, known));

        assertThat(new TerritoryIndicators(territory(Kind.DEPARTMENT, "35", all), new Known(population))
                        .missing()
                        .replace('\u00a0', ' ')
                        .replace('\u202f', '~'))
                .contains(words);
    }

    @Test
    void whereAllIsKnownNothingIsMissing() {
        var all = new HashMap<String, Figure>();
        for (var measure : Measure.values()) {
            all.put(measure.column(), figure(measure.column(), 100, 0, 31));
        }
        for (var rate : Rate.values()) {
            all.put(rate.column(), figure(rate.column(), 100, 50, 31));
        }

        assertThat(new TerritoryIndicators(territory(Kind.DEPARTMENT, "35", 31), new Known(all)).missing())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DEPARTMENT, 975, true
            DEPARTMENT, 977, true
            DEPARTMENT, 978, true
            DEPARTMENT, 987, true
            DEPARTMENT, 974, false
            DEPARTMENT, 35,  false
            EPCI,       987, false
            """)
    void someStandAmongTheDepartmentsWithoutBeingOne(Kind kind, String code, boolean overseas) {
        assertThat(territory(kind, code, 31).isOverseasCollectivity()).isEqualTo(overseas);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EPCI,       epci,        /territories/epci/1
            DEPARTMENT, departments, /territories/departments/1
            REGION,     regions,     /territories/regions/1
            LIVED,      lived,       /territories/lived/1
            """)
    void aKindIsFoundInTheFolderOfItsPages(Kind kind, String folder, String path) {
        assertThat(Kind.inFolder(folder)).contains(kind);
        assertThat(kind.path("1")).isEqualTo(path);
        assertThat(Kind.inFolder("communes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EPCI, AdministrativeArea, SIREN", "DEPARTMENT, AdministrativeArea, INSEE", "LIVED, Place, none"})
    void programsAreToldByWhichNumberATerritoryIsKnown(Kind kind, String type, String register) {
        var json = JsonMapper.builder().build();
        var told = json.readTree(new DescribeTerritory(SampleSettings.of(Map.of()), json)
                .describe(territory(kind, "243500741", 31), List.of()));

        assertThat(told.path("@type").asString()).isEqualTo(type);
        assertThat(told.path("identifier").path("propertyID").asString("none")).isEqualTo(register);
        assertThat(told.path("url").asString()).startsWith("https://maillage.example/territories/");
    }

    @ParameterizedTest
    @CsvSource({
        "47.65, -2.08, 47.65, -2.08, 0",
        "47.65, -2.08, 48.65, -2.08, 111.2",
        "0, 0, 0, 1, 111.2",
        "60, 0, 60, 1, 55.6"
    })
    void aDegreeOfLongitudeIsShorterTowardsThePoles(
            double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres) {
        assertThat(new Point(latitude, longitude).kilometresTo(new Point(otherLatitude, otherLongitude)))
                .isCloseTo(kilometres, org.assertj.core.api.Assertions.within(0.1));
    }

    private static TerritoryIndicators indicators(Figure... figures) {
        var known = new HashMap<String, Figure>();
        List.of(figures).forEach(it -> known.put(it.name(), it));
        return new TerritoryIndicators(territory(Kind.EPCI, "243500741", 31), new Known(known));
    }

    private static MeasureRow row(TerritoryIndicators indicators, String rate) {
        return indicators.rows(List.of()).stream()
                .filter(it -> it.name().equals(Words.say("territory.rate." + rate)))
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    private static Figure figure(String name, double value, double denominator, long communes) {
        return new Figure(name, value, denominator, 2022, 2022, communes, "INSEE, Recensement");
    }

    private static Territory territory(Kind kind, String code, long communes) {
        return new Territory(
                new TerritoryId(new UUID(0, 1)),
                kind,
                code,
                "Redon",
                null,
                null,
                2026,
                communes,
                communes,
                List.of("35"));
    }
}
