package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.REDON;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.search.index.IndexNow;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the platform writes it reads back: the same file brings nothing new. */
@PlatformTest
class ExportedFileTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkOnImports workOnImports;

    @Autowired
    ApplicationContext platform;

    private TeamFiles files;
    private UUID actor = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @BeforeEach
    void begin() {
        var directory = Directory.write(database);
        files = new TeamFiles(browser, database, directory, workOnImports);
        actor = directory.organisation("=Le Lien", REDON, true, "territory");
        other = directory.organisation("Le Lien", REDON, true, "territory");
        database.sql("""
                update directory.organisation
                set phone = '+33 (0)2 99 71 00 00', other_email = 'deux@exemple.fr', description = E'- un\n- deux', street = '1 rue',
                  postal_code = '35600', profile = 'association', themes = '{food,culture}', founded_on = '2015-03',
                  latitude = 47.651, longitude = -2.084, third_place = true, families = '{coworking,autre}', management = 'scic',
                  built_area = 120, opened = '2019'
                where id = :id
                """).param("id", actor).update();
        var field = UUID.randomUUID();
        database.sql("""
                insert into directory.own_field (id, territory, name, kind, position)
                values (:id, :territory, 'Salle', 'number', 0)
                """)
                .param("id", field)
                .param("territory", directory.territory(REDON))
                .update();
        database.sql("""
                insert into directory.own_value (organisation, field, value, origin)
                select id, :field, '-40', origin from directory.organisation where id = :id
                """).param("field", field).param("id", actor).update();
        IndexNow.changed(platform, List.of(actor, other));
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        IndexNow.changed(platform, List.of(actor, other));
        database.sql("delete from directory.source where key like 'team-%' or key like 'file-%'")
                .update();
        database.sql("truncate search.change").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsExportedIsReadBackWithoutAnythingNew(String ending) {
        var before = all();
        var exported = files.page("/search/export." + ending + "?place=commune-" + REDON)
                .getResponse()
                .getContentAsByteArray();

        var path = files.look("export." + ending, exported);

        assertThat(files.strings("""
                select concat_ws(' ', counts ->> 'rows', counts ->> 'new', counts ->> 'changed', counts ->> 'same',
                  counts ->> 'own', counts ->> 'refused')
                from directory.import
                """)).containsExactly("2 0 0 2 0 0");
        assertThat(files.page(path)).bodyText().contains("rien de nouveau");
        assertThat(all()).isEqualTo(before);
        assertThat(files.guess(files.send("encore." + ending, exported))).anyMatch(it -> it.startsWith("own-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "jsonld"})
    void whatIsExportedForProgramsIsReadBackWithoutNewSheets(String ending) {
        var exported = files.page("/search/export." + ending + "?place=commune-" + REDON)
                .getResponse()
                .getContentAsByteArray();

        var path = files.look("export." + (ending.equals("jsonld") ? "json" : ending), exported);

        assertThat(files.strings("""
                select concat_ws(' ', counts ->> 'rows', counts ->> 'new', counts ->> 'refused', counts ->> 'no-commune')
                from directory.import
                """)).containsExactly("2 0 0");
        files.apply(path);
        assertThat(files.actors("name, web")).containsExactly("=Le Lien", "Le Lien");
    }

    @Test
    void ourTableWithoutItsPagesIsKnownAgainUnderAnotherSource() {
        database.sql("update directory.organisation set likeness = 'lien', street = coalesce(street, '9 quai')")
                .update();
        var exported = new String(
                files.page("/search/export.csv?place=commune-" + REDON)
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);

        files.look(
                "sans-page.csv",
                exported.replaceAll("http[^;\\n]*/directory/[0-9a-f-]{36}", "")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(files.strings("select concat_ws(' ', counts ->> 'rows', counts ->> 'new') from directory.import"))
                .containsExactly("2 0");
    }

    private List<String> all() {
        return files.actors("o.*");
    }
}
