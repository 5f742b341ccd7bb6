package org.maillage.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.Oppositions;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever is noted by others is told so, once, by somebody whom they can answer. */
@PlatformTest
class UntoldPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Oppositions oppositions;

    private Directory directory;
    private String path;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        path = "/directory/teams/" + directory.territory(REDON) + "/untold";
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
    }

    @Test
    void thoseWhoAreChosenAreToldOnce() {
        var awa = person("Awa", "awa@exemple.fr", "private");
        var paul = person("Paul", "paul@exemple.fr", "private");
        person("Sans Adresse", null, "private");

        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("2 personnes à prévenir", "Sans Adresse", "d’après une liste", "CNIL", "Mettre en relation");
        assertThat(send(KEEPER, path, "person", awa.toString())).hasStatus(422);
        assertThat(send(KEEPER, path, "sure", "true")).hasStatus(422);

        send(KEEPER, path, "person", awa.toString(), "sure", "true");
        send(KEEPER, path, "person", awa.toString(), "person", paul.toString(), "sure", "true");

        assertThat(
                        strings(
                                "select recipient || ' ' || reply_to || ' ' || coalesce(way_out, '') from notices.mail order by 1"))
                .containsExactly("awa@exemple.fr bob@example.org ", "paul@exemple.fr bob@example.org ");
        assertThat(strings("select body from notices.mail where recipient = 'awa@exemple.fr'"))
                .first()
                .asString()
                .contains(
                        "Bonjour Awa", "Mettre en relation", "Mission d’intérêt public", "bob@example.org", "/privacy");
        assertThat(strings("select name from directory.contact where informed_on is not null order by name"))
                .containsExactly("Awa", "Paul");
        assertThat(page(KEEPER, path)).bodyText().contains("Personne n’attend");
    }

    @Test
    void onlyWhoKnowsHowToReachThemTellsThem() {
        var privately = person("Awa", "awa@exemple.fr", "private");
        var ofTeam = person("Paul", "paul@exemple.fr", "territory");

        assertThat(page(COLLEAGUE, path)).bodyText().contains("Paul").doesNotContainPattern("\\bAwa\\b");
        send(COLLEAGUE, path, "person", privately.toString(), "person", ofTeam.toString(), "sure", "true");
        assertThat(strings("select recipient from notices.mail")).containsExactly("paul@exemple.fr");
        for (var other : List.of(ELSEWHERE, MEMBER)) {
            assertThat(page(other, path)).hasStatus(403);
            assertThat(send(other, path, "person", privately.toString(), "sure", "true"))
                    .hasStatus(403);
        }
    }

    @Test
    void whoWantsNoMailsGetsNone() {
        var awa = person("Awa", "awa@exemple.fr", "private");
        oppositions.oppose("awa@exemple.fr");

        send(KEEPER, path, "person", awa.toString(), "sure", "true");

        assertThat(strings("select recipient from notices.mail")).isEmpty();
        assertThat(strings("select name from directory.contact where informed_on is not null"))
                .isEmpty();
    }

    @Test
    void whoWasNotToldWithinAMonthStandsOnTheDesk() {
        var awa = person("Awa", "awa@exemple.fr", "private");
        var team = path.replace("/untold", "");

        assertThat(page(KEEPER, team)).bodyText().contains("Une personne notée attend d’être prévenue");
        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain("depuis plus d’un mois");
        database.sql("update directory.contact set created_at = now() - interval '40 days' where id = :id")
                .param("id", awa)
                .update();
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Une personne notée depuis plus d’un mois");
        assertThat(page(COLLEAGUE, "/desk")).bodyText().doesNotContain("depuis plus d’un mois");
    }

    private UUID person(String name, @Nullable String email, String reach) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into directory.contact (id, name, email, visibility, reach_visibility, basis, purpose, last_contact_on,
                  keep_until, owner, keeper, created_at)
                values (:id, :name, :email, 'territory', :reach, 'public-task', 'Mettre en relation', cast(now() as date),
                  cast(now() as date) + 1000, :owner, :keeper, now())
                """)
                .param("id", id)
                .param("name", name)
                .param("email", email, Types.VARCHAR)
                .param("reach", reach)
                .param("owner", directory.territory(REDON))
                .param("keeper", KEEPER)
                .update();
        return id;
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
