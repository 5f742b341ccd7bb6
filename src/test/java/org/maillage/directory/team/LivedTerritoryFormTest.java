package org.maillage.directory.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.territory.LivedTerritories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A territory is drawn by ticking communes: in rounds, by an EPCI at once, and never over what somebody else drew. */
@PlatformTest
class LivedTerritoryFormTest {

    private static final String NEW = "/directory/territories/new";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    LivedTerritories lived;

    @BeforeEach
    void begin() {
        Directory.write(database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from territory.place where kind = 'lived' and name like 'Pays d’essai%'")
                .update();
        database.sql(
                        "delete from territory.figure where territory in (select id from territory.territory where name like 'Pays d’essai%')")
                .update();
        database.sql("delete from territory.territory where name like 'Pays d’essai%'")
                .update();
        database.sql("truncate directory.drawn_territory").update();
        Directory.remove(database);
    }

    @Test
    void whoKeepsADirectoryDrawsAndNobodyElse() {
        assertThat(new People(browser).page(NOBODY, NEW)).hasStatus(403);
        assertThat(new People(browser).page(MEMBER, NEW)).hasStatus(403);
        assertThat(send(MEMBER, NEW, "name", "Pays d’essai", "commune", "35236"))
                .hasStatus(403);
        assertThat(new People(browser).page(KEEPER, NEW)).hasStatusOk();
        assertThat(new People(browser).page(KEEPER, "/directory/teams"))
                .bodyText()
                .contains("href=\"/directory/territories\"", "forme les équipes");
        assertThat(new People(browser).page(ADMINISTRATOR, NEW)).hasStatusOk();
    }

    @Test
    void whoDrewATerritoryDrawsItAnewUntilATeamKeepsIt() {
        send(KEEPER, NEW, "name", "Pays d’essai", "commune", "35236", "commune", "35013");
        var id = drawn().id().value();
        var edit = "/directory/territories/" + id;
        var page = "/territories/lived/" + id;

        assertThat(new People(browser).page(KEEPER, page)).bodyText().contains("href=\"" + edit + "\"");
        assertThat(new People(browser).page(KEEPER, "/directory/territories"))
                .bodyText()
                .contains(edit);
        assertThat(browser.get().uri(page)).bodyText().doesNotContain(edit);
        assertThat(new People(browser).page(COLLEAGUE, page)).bodyText().doesNotContain(edit);
        assertThat(new People(browser).page(COLLEAGUE, edit)).hasStatus(403);
        assertThat(new People(browser).page(ADMINISTRATOR, page)).bodyText().contains(edit);
        assertThat(send(
                        KEEPER,
                        edit,
                        "name",
                        "Pays d’essai deux",
                        "commune",
                        "35236",
                        "commune",
                        "35360",
                        "version",
                        "0"))
                .hasStatus(302);

        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                values (:person, 'team', :scope, 'Essai', now())
                """).param("person", COLLEAGUE).param("scope", id).update();
        assertThat(new People(browser).page(KEEPER, edit)).hasStatus(403);
        assertThat(new People(browser).page(COLLEAGUE, page)).bodyText().contains(edit);
        assertThat(send(
                        COLLEAGUE,
                        edit,
                        "name",
                        "Pays d’essai",
                        "commune",
                        "35236",
                        "commune",
                        "35013",
                        "version",
                        "1"))
                .hasStatus(302);
    }

    @Test
    void whatIsTickedStaysTickedWhileMoreIsLookedFor() {
        assertThat(send(ADMINISTRATOR, NEW, "name", "Pays d’essai", "commune", "35236", "q", "Vitré", "do", "find"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Pays d’essai\"", "value=\"35236\" checked", "Vitré Communauté");
        assertThat(send(
                        ADMINISTRATOR,
                        NEW,
                        "name",
                        "Pays d’essai",
                        "commune",
                        "35360",
                        "q",
                        "Redon",
                        "do",
                        "show epci 243500741"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"35360\" checked", "value=\"44128\"", "Communes à cocher")
                .doesNotContain("value=\"44128\" checked");
        assertThat(send(ADMINISTRATOR, NEW, "name", "Pays d’essai", "commune", "35360", "do", "all epci 243500741"))
                .hasStatusOk()
                .bodyText()
                .contains("32 communes cochées", "value=\"44128\" checked");
    }

    @Test
    void aDrawnTerritoryHasItsPageItsFiguresAndIsFound() {
        assertThat(send(ADMINISTRATOR, NEW, "name", "Pays d’essai d’Oust", "commune", "35236", "commune", "35013"))
                .hasStatus(302);

        var drawn = drawn();
        assertThat(drawn.communes()).containsExactly("35013", "35236");
        assertThat(browser.get().uri("/territories/lived/" + drawn.id().value()))
                .hasStatusOk()
                .bodyText()
                .contains("Pays d’essai d’Oust", "Bains-sur-Oust", "13\u202f077");
        assertThat(browser.get().uri("/places?q=pays d'essai")).bodyText().contains("Pays d’essai d’Oust");
    }

    @Test
    void mistakesKeepWhatWasTicked() {
        assertThat(send(ADMINISTRATOR, NEW, "name", "", "commune", "35236"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"35236\" checked");
        assertThat(send(ADMINISTRATOR, NEW, "name", "Pays d’essai"))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez une commune au moins", "value=\"Pays d’essai\"");
        assertThat(send(ADMINISTRATOR, NEW, "name", "Pays d’essai", "commune", "75056"))
                .hasStatus(422)
                .bodyText()
                .contains("Ces communes font déjà le territoire", "Paris");
        assertThat(send(ADMINISTRATOR, NEW, "name", "x".repeat(201), "commune", "xyz"))
                .hasStatus(422);
    }

    @Test
    void nobodyWritesOverWhatSomebodyElseDrew() {
        send(ADMINISTRATOR, NEW, "name", "Pays d’essai", "commune", "35236", "commune", "35013");
        var path = "/directory/territories/" + drawn().id().value();

        assertThat(send(
                        ADMINISTRATOR,
                        path,
                        "name",
                        "Pays d’essai deux",
                        "commune",
                        "35236",
                        "commune",
                        "35360",
                        "version",
                        "0"))
                .hasStatus(302);
        assertThat(send(ADMINISTRATOR, path, "name", "Pays d’essai trois", "commune", "35236", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Pays d’essai trois");

        assertThat(drawn().name()).isEqualTo("Pays d’essai deux");
        assertThat(drawn().communes()).containsExactly("35236", "35360");
    }

    private LivedTerritories.Lived drawn() {
        return lived.all().stream()
                .filter(it -> it.name().startsWith("Pays d’essai"))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }
}
