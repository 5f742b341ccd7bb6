package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class FiguresTest {

    private static final TerritoryId PAIR = new TerritoryId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final String CROWDED = "35236";
    private static final String EMPTY = "35001";

    @Autowired
    Figures figures;

    @Autowired
    KnownFigures knownFigures;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void twoCommunes() {
        database.sql("""
                        insert into territory.territory (id, kind, name, cog_year)
                        values (:id, 'lived', 'Deux communes', 2026)
                        """).param("id", PAIR.value()).update();
        List.of(CROWDED, EMPTY)
                .forEach(commune -> database.sql("insert into territory.territory_commune values (:id, :commune)")
                        .param("id", PAIR.value())
                        .param("commune", commune)
                        .update());
        database.sql("delete from territory.measure where commune in ('35236', '35001')")
                .update();
    }

    @Test
    void makesADensityOfSumsAndNeverAveragesIt() {
        measure(CROWDED, "population", 2022, 9000);
        measure(CROWDED, "area", 2022, 10);
        measure(EMPTY, "population", 2022, 1000);
        measure(EMPTY, "area", 2022, 90);

        figures.recompute(List.of(CROWDED));

        assertThat(rate(Rate.DENSITY)).isEqualTo(100, within(0.001));
    }

    @Test
    void countsInARateOnlyCommunesOfWhichBothNumbersAreKnown() {
        measure(CROWDED, "population", 2022, 9000);
        measure(CROWDED, "area", 2022, 10);
        measure(EMPTY, "population", 2022, 1000);

        figures.recompute(List.of(CROWDED));

        assertThat(rate(Rate.DENSITY)).isEqualTo(900, within(0.001));
        assertThat(known().rate(Rate.DENSITY).orElseThrow().communes()).isEqualTo(1);
    }

    @Test
    void mixesNoYearsInARate() {
        measure(CROWDED, "population", 2023, 9000);
        measure(CROWDED, "area", 2022, 10);

        figures.recompute(List.of(CROWDED));

        assertThat(known().rate(Rate.DENSITY)).isEmpty();
    }

    @Test
    void sumsTheLatestYearOfEachCommuneAndSaysTheYears() {
        measure(CROWDED, "population", 2017, 8000);
        measure(CROWDED, "population", 2023, 9000);
        measure(EMPTY, "population", 2017, 1000);

        figures.recompute(List.of(EMPTY));

        var population = known().sum(Measure.POPULATION).orElseThrow();
        assertThat(population.value()).isEqualTo(10_000);
        assertThat(population.years()).isEqualTo("2017–2023");
        assertThat(population.communes()).isEqualTo(2);
    }

    @Test
    void subtractsDeathsFromBirths() {
        measure(CROWDED, "births", 2023, 90);
        measure(CROWDED, "deaths", 2023, 110);

        figures.recompute(List.of(CROWDED));

        assertThat(rate(Rate.NATURAL_BALANCE)).isEqualTo(-20);
    }

    @Test
    void knowsNoRateWhereThereIsNothingToDivideBy() {
        assertThat(Rate.UNEMPLOYMENT.of(0, 0)).isEmpty();
        assertThat(Rate.UNEMPLOYMENT.of(1, 8)).hasValue(12.5);
    }

    @Test
    void givesTheSameFiguresWhenMadeAgain() {
        var before = database.sql("select sum(value) from territory.figure")
                .query(Long.class)
                .single();
        measure(CROWDED, "population", 2023, 9542);
        measure(EMPTY, "population", 2023, 0);

        figures.recompute();
        var once = database.sql("select sum(value) from territory.figure")
                .query(Long.class)
                .single();
        figures.recompute();

        assertThat(database.sql("select sum(value) from territory.figure")
                        .query(Long.class)
                        .single())
                .isEqualTo(once);
        assertThat(once).isNotEqualTo(before);
    }

    private double rate(Rate rate) {
        var figure = known().rate(rate).orElseThrow();
        return rate.of(figure.value(), figure.denominator()).orElseThrow();
    }

    private KnownFigures.Known known() {
        return knownFigures.of(PAIR);
    }

    private void measure(String commune, String measure, int year, int value) {
        database.sql("""
                        insert into territory.measure (commune, measure, year, value, source)
                        values (:commune, :measure, :year, :value, 'communes.csv#population')
                        """)
                .param("commune", commune)
                .param("measure", measure)
                .param("year", year)
                .param("value", value)
                .update();
    }
}
