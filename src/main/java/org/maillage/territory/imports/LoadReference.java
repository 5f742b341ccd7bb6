package org.maillage.territory.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.maillage.shared.FirstContent;
import org.maillage.shared.Rows;
import org.maillage.territory.Figures;
import org.maillage.territory.Gazetteer;
import org.maillage.territory.places.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the communes, EPCI, departments and regions that come with the platform, and their territories. */
@Component
record LoadReference(JdbcClient database, Rows rows, Figures figures, Places places, Clock clock)
        implements FirstContent {

    private static final Logger LOG = LoggerFactory.getLogger(LoadReference.class);
    private static final List<String> FILES =
            List.of("sources", "regions", "departments", "department_contours", "epci", "communes", "former_communes");

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        if (database.sql("select exists (select from territory.commune)")
                .query(Boolean.class)
                .single()) {
            nameFormerCommunes();
            letNamesPeopleSayBeFound();
            return;
        }
        var start = clock.instant();
        run("stage");
        FILES.forEach(this::stage);
        run("fill");
        figures.recompute();
        places.rebuild();
        run("finish");
        report(start);
    }

    /** Gives the former communes of an older installation the names that it lacks. */
    private void nameFormerCommunes() {
        if (!lacksNames()) {
            return;
        }
        database.sql("""
                create temporary table staged_former_communes
                  (code text, name text, commune text, kind text, until date) on commit drop
                """).update();
        stage("former_communes");
        run("name");
        places.rebuild();
    }

    /** An older installation finds EPCI by fewer names than are known of them by now. */
    private void letNamesPeopleSayBeFound() {
        var isFound = database.sql("""
                        select not exists (
                          select
                          from territory.epci_brand brand
                          join territory.epci using (siren)
                          where not exists (
                            select
                            from territory.place
                            where place.kind = 'epci' and place.code = brand.siren and place.said = brand.said))
                        """).query(Boolean.class).single();
        if (!isFound) {
            places.rebuild();
        }
    }

    private boolean lacksNames() {
        return database.sql("select exists (select from territory.former_commune where name = '')")
                .query(Boolean.class)
                .single();
    }

    private void stage(String file) {
        try (var csv = new ClassPathResource("reference/" + file + ".csv").getInputStream()) {
            rows.copyCsv("staged_" + file, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String script) {
        try {
            var sql = new ClassPathResource("reference/" + script + ".sql").getContentAsString(StandardCharsets.UTF_8);
            database.sql(sql).update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(Instant start) {
        var counts =
                database.sql(Gazetteer.COUNTS).query(Gazetteer.Counts.class).single();
        LOG.info(
                "Territoires : {} communes, {} EPCI, {} départements et collectivités, {} régions chargés en {} s.",
                String.format(Locale.FRENCH, "%,d", counts.communes()),
                String.format(Locale.FRENCH, "%,d", counts.epci()),
                counts.departments(),
                counts.regions(),
                String.format(
                        Locale.FRENCH,
                        "%.1f",
                        Duration.between(start, clock.instant()).toMillis() / 1000.0));
    }
}
