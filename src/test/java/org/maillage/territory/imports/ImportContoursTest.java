package org.maillage.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.imports.ChangeId;
import org.maillage.imports.FileKind;
import org.maillage.imports.FileKind.Count;
import org.maillage.imports.FileKind.Request;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Contours of communes are read in, drawn, and taken away again. */
@PlatformTest
class ImportContoursTest {

    private static final Path SOME = Path.of("src/test/resources/imports/contours.geojson");
    private static final Path REAL = Path.of("../shared/data/communes-35.geojson");
    private static final String REDON = "/territories/epci/243500741";

    @Autowired
    List<FileKind> kinds;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester browser;

    @AfterEach
    void leavesNoTrace() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        kinds.forEach(kind -> kind.past().stream().filter(it -> !it.undone()).forEach(it -> kind.undo(it.id())));
        assertThat(drawn()).isZero();
        database.sql("delete from territory.import_change").update();
        database.sql("delete from territory.import").update();
    }

    @Test
    void showsWhatAFileWouldDrawAndWhatItRefuses() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        var preview = kind(SOME).preview(SOME);

        assertThat(preview.counts())
                .contains(
                        new Count("Outlines read", 4),
                        new Count("Outlines of communes: added", 3),
                        new Count("Refused", 2));
        assertThat(preview.refusals()).extracting(FileKind.Refusal::line).containsExactly(4L, 5L);
        assertThat(drawn()).isZero();
    }

    @Test
    void givesATerritoryItsShapeAndTakesItBack() {
        assertThat(browser.get().uri(REDON))
                .hasStatusOk()
                .bodyText()
                .contains("Les contours des communes ne sont pas connus")
                .doesNotContain("Contours des communes :");
        var id = apply(new Request(List.of(SOME), Map.of("source", "IGN")));

        assertThat(browser.get().uri(REDON))
                .hasStatusOk()
                .bodyText()
                .contains("Les contours de 3 communes sur 31 sont connus", "Contours des communes\u00a0: IGN");
        assertThat(browser.get().uri("/territories/outline.geojson?place=epci-243500741"))
                .hasStatusOk()
                .bodyText()
                .contains("MultiPolygon", "\"what\":\"area\"");
        assertThat(kind(SOME).undo(id)).isTrue();
        assertThat(browser.get().uri("/territories/outline.geojson?place=epci-243500741"))
                .bodyText()
                .contains("MultiPoint");
    }

    @Test
    void changesNothingTheSecondTime() {
        apply(Request.of(SOME));

        assertThat(kind(SOME).preview(SOME).applicable()).isFalse();
    }

    @Test
    void readsTheCommunesOfADepartmentAsIgnHasThem() {
        assumeThat(REAL).as("the real data beside the project").exists();

        apply(Request.of(REAL));

        assertThat(drawn()).isEqualTo(332);
        assertThat(database.sql("select count(*) from territory.commune where department = '35' and latitude is null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(browser.get().uri("/territories/outline.geojson?place=commune-35236"))
                .bodyText()
                .contains("\"what\":\"area\"");
    }

    private FileKind kind(Path file) {
        return kinds.stream().filter(it -> it.recognises(file)).findFirst().orElseThrow();
    }

    private ChangeId apply(Request request) {
        return kind(request.files().getFirst()).apply(request);
    }

    private int drawn() {
        return database.sql("select count(*) from territory.commune_contour")
                .query(Integer.class)
                .single();
    }
}
