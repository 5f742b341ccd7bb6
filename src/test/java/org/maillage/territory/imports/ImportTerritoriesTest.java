package org.maillage.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.imports.ChangeId;
import org.maillage.imports.FileKind;
import org.maillage.imports.FileKind.Count;
import org.maillage.imports.FileKind.Request;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ImportTerritoriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/imports");
    private static final Path FIGURES = FOLDER.resolve("figures.csv");
    private static final Path REAL = Path.of("../shared/data/communes.csv");

    @Autowired
    List<FileKind> kinds;

    @Autowired
    JdbcClient database;

    private final List<ChangeId> applied = new ArrayList<>();
    private Map<String, String> before = Map.of();

    @BeforeEach
    void look() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        before = sums();
    }

    @AfterEach
    void leavesNoTrace() {
        applied.reversed().forEach(id -> kinds.forEach(it -> it.undo(id)));
        assertThat(sums()).isEqualTo(before);
        database.sql("delete from territory.import_change").update();
        database.sql("delete from territory.import").update();
    }

    @Test
    void showsWhatAFileWouldChangeAndChangesNothing() {
        var preview = kind(FIGURES).preview(FIGURES);

        assertThat(preview.applicable()).isTrue();
        assertThat(preview.counts())
                .containsExactly(
                        new Count("Lines read", 5),
                        new Count("Codes that had lost their zero", 1),
                        new Count("Communes: changed", 3),
                        new Count("Figures of communes: added", 5),
                        new Count("Refused", 2));
        assertThat(preview.samples()).first().isEqualTo("L’Abergement-Clémenciat (01001), population 2021: 832");
        assertThat(preview.refusals()).extracting(FileKind.Refusal::line).containsExactly(5L, 6L);
        assertThat(sums()).isEqualTo(before);
    }

    @Test
    void keepsFiguresWithTheirSource() {
        apply(new Request(List.of(FIGURES), Map.of("source", "INSEE", "licence", "Licence Ouverte 2.0")));

        assertThat(database.sql("""
                        select measure.value || ' ' || source.publisher || ' ' || source.licence || ' ' || latitude
                        from territory.measure
                        join territory.source on source.key = measure.source
                        join territory.commune on commune.code = measure.commune
                        where commune = '35236' and measure = 'population' and year = 2021
                        """).query(String.class).single()).isEqualTo("9164 INSEE Licence Ouverte 2.0 47.6514");
    }

    @Test
    void remakesTheFiguresOfTerritories() {
        apply(Request.of(FIGURES));

        assertThat(database.sql("""
                        select figure.value::int
                        from territory.figure
                        join territory.territory on territory.id = territory
                        where kind = 'department' and code = '35' and measure = 'births' and year = 2022
                        """).query(Integer.class).single()).isEqualTo(90);
    }

    @Test
    void hasNothingToChangeTheSecondTime() {
        apply(Request.of(FIGURES));

        assertThat(kind(FIGURES).preview(FIGURES).applicable()).isFalse();
        assertThatThrownBy(() -> kind(FIGURES).apply(FIGURES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void undoesOnlyOnce() {
        var id = apply(Request.of(FIGURES));

        assertThat(kind(FIGURES).undo(id)).isTrue();
        assertThat(kind(FIGURES).undo(id)).isFalse();
        assertThat(kind(FIGURES).past()).singleElement().matches(FileKind.Past::undone);
    }

    @Test
    void doesNotUndoWhatALaterImportStandsOn() {
        var first = apply(Request.of(FIGURES));
        var later = apply(Request.of(FOLDER.resolve("figures-later.csv")));

        assertThatThrownBy(() -> kind(FIGURES).undo(first))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("figures-later.csv")
                .hasMessageContaining(later.value().toString());
    }

    @Test
    void doesNotUndoWhatSomebodyHasChangedSince() {
        var id = apply(Request.of(FIGURES));
        database.sql("update territory.commune set latitude = 47 where code = '35236'")
                .update();

        assertThatThrownBy(() -> kind(FIGURES).undo(id)).isInstanceOf(IllegalStateException.class);

        database.sql("update territory.commune set latitude = 47.6514 where code = '35236'")
                .update();
    }

    @Test
    void carriesACommuneOverToTheOneThatHoldsItNow() {
        var both = database.sql(
                        "select sum(value)::int from territory.measure where commune in ('01001', '01002') and measure = 'population'")
                .query(Integer.class)
                .single();
        apply(Request.of(FOLDER.resolve("territories.csv")));

        apply(Request.of(FOLDER.resolve("v_mvt_commune_2027.csv")));

        assertThat(text("select name from territory.commune where code = '01001'"))
                .isEqualTo("Les Abergements");
        assertThat(text("select name from territory.commune where code = '35236'"))
                .isEqualTo("Redon-sur-Vilaine");
        assertThat(
                        text(
                                "select name || ' ' || department || ' ' || region from territory.commune where code = '35998'"))
                .isEqualTo("Rade 35 53");
        assertThat(text("select count(*) from territory.commune where code = '01002'"))
                .isEqualTo("0");
        assertThat(text("select commune || ' ' || until from territory.former_commune where code = '01002'"))
                .isEqualTo("01001 2027-01-01");
        assertThat(text("select value::int from territory.measure where commune = '01001' and measure = 'population'"))
                .isEqualTo(both.toString());
        assertThat(text("select string_agg(distinct cog_year::text, ' ') from territory.territory"))
                .isEqualTo("2027");
    }

    @Test
    void forbidsACommuneToDisappearUnexplained() {
        var list = FOLDER.resolve("v_commune_2027.csv");

        var preview = kind(list).preview(list);

        assertThat(preview.applicable()).isFalse();
        assertThat(preview.refusals())
                .anyMatch(it -> it.line() == 0 && it.reason().contains("no movement explains"));
    }

    @Test
    void forbidsToGoBackToAnEarlierYear() {
        var list = FOLDER.resolve("v_commune_2027.csv");

        var preview = kind(list).preview(new Request(List.of(list), Map.of("year", "2020")));

        assertThat(preview.applicable()).isFalse();
    }

    @Test
    void forbidsMovementsThatGoRoundInCircles() {
        var list = FOLDER.resolve("v_commune_2027.csv");
        var movements = FOLDER.resolve("cycle.csv");

        var preview = kind(list).preview(new Request(List.of(list, movements), Map.of()));

        assertThat(preview.applicable()).isFalse();
        assertThat(preview.refusals()).anyMatch(it -> it.reason().contains("go round in circles"));
    }

    @Test
    void movesCommunesBetweenEpci() {
        var file = FOLDER.resolve("epci.csv");

        assertThat(kind(file).preview(file).refusals()).singleElement().matches(it -> it.line() == 8);
        apply(Request.of(file));

        assertThat(text("""
                        select string_agg(commune, ' ' order by commune)
                        from territory.territory_commune
                        join territory.territory on territory.id = territory
                        where code = '999999990' and name = 'Communauté de communes des Marais de Vilaine'
                        """)).isEqualTo("35236 35285");
        assertThat(text("select coalesce(epci, 'none') from territory.commune where code = '01001'"))
                .isEqualTo("none");
    }

    @Test
    void dissolvesAnEpciThatHasNoCommuneLeft() throws Exception {
        var siren = text(
                "select epci from territory.commune where epci is not null group by 1 order by count(*), 1 limit 1");
        var rows = database.sql("select code || ',x,ZZZZZZZZZ,Sans objet' from territory.commune where epci = :siren")
                .param("siren", siren)
                .query(String.class)
                .list();
        var file = java.nio.file.Files.createTempFile("epci", ".csv");
        java.nio.file.Files.writeString(file, "CODGEO,LIBGEO,EPCI,LIBEPCI\n" + String.join("\n", rows) + "\n");

        apply(Request.of(file));

        assertThat(text("select count(*) from territory.territory where code = '" + siren + "'"))
                .isEqualTo("0");
    }

    @Test
    void makesLivedTerritories() {
        var file = FOLDER.resolve("territories.csv");

        var preview = kind(file).preview(file);
        apply(Request.of(file));

        assertThat(preview.refusals()).extracting(FileKind.Refusal::line).containsExactly(5L, 6L, 8L);
        assertThat(text("""
                        select lead_organisation || ' ' || count(*)
                        from territory.territory
                        join territory.territory_commune on territory = id
                        where name = 'Pays de l’essai' and kind = 'lived'
                        group by lead_organisation
                        """)).isEqualTo("Maison des essais 19");
        assertThat(kind(file).preview(file).applicable()).isFalse();
    }

    @Test
    void readsTheRealFileOfCommunes(@TempDir Path folder) throws IOException {
        assumeThat(REAL).as("the real files are not beside the project").exists();

        var preview = kind(REAL).preview(REAL);

        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.counts()).contains(new Count("Lines read", 36_208));
        // All of it would take a minute: what is kept and taken back again is as it is in its first departments.
        var start = Files.write(
                folder.resolve("communes.csv"), Files.readAllLines(REAL).subList(0, 3_000));
        apply(Request.of(start));
        assertThat(kind(start).preview(start).applicable()).isFalse();
        // As when statistics were taken while the rows were not yet there: undoing must not take for ever.
        text("""
                select bool_and(pg_restore_relation_stats(
                  'schemaname', 'territory', 'relname', relation, 'reltuples', 1::real))
                from (values ('import_change'), ('measure')) as made (relation)
                """);
    }

    private FileKind kind(Path file) {
        return kinds.stream().filter(it -> it.recognises(file)).findFirst().orElseThrow();
    }

    private ChangeId apply(Request request) {
        var id = kind(request.onlyFile()).apply(request);
        applied.add(id);
        return id;
    }

    private String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }

    /** A sum over all rows of each table of territories; the numbers of places are given anew each time. */
    private Map<String, String> sums() {
        var sums = new LinkedHashMap<String, String>();
        for (var table : List.of(
                "source",
                "region",
                "department",
                "epci",
                "commune",
                "former_commune",
                "measure",
                "territory",
                "territory_commune",
                "figure",
                "rate",
                "place")) {
            var row = table.equals("place") ? "(kind, code, name, detail, how, said, sought, whole, weight)" : "t";
            sums.put(
                    table,
                    text("select count(*) || ' ' || coalesce(sum(hash_record_extended(%s, 0)), 0) from territory.%s t"
                            .formatted(row, table)));
        }
        return sums;
    }
}
