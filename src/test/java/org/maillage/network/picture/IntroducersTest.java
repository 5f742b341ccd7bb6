package org.maillage.network.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who can introduce one to an actor is said by ties that may be shown; of the others only how many they are. */
@PlatformTest
class IntroducersTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private UUID halle;
    private UUID lien;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        halle = directory.organisation("La Halle", REDON, true, "public");
        lien = directory.organisation("Le Lien", REDON, true, "public");
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.tie, network.attribution, network.roster, search.change cascade")
                .update();
        Directory.remove(database);
    }

    @Test
    void thoseTiedToAnActorCanIntroduceOneToItTheSurestFirst() {
        var ruche = directory.organisation("La Ruche", REDON, true, "public");
        tie(halle, lien, "knows", 1, false, false);
        tie(ruche, halle, "partnership", 4, true, false);

        var page = ring(COLLEAGUE, halle);
        assertThat(page)
                .bodyText()
                .contains("Qui peut me présenter à La Halle", "partenariat formel, confirmé", "Chaque mois")
                .contains(
                        "Lui demander de me présenter",
                        "/introducers/new?introducer=%s&amp;target=%s".formatted(ruche, halle))
                .doesNotContain("ne montre pas", "ne montrent pas")
                .containsSubsequence("id=\"introducers\"", "La Ruche", "Le Lien");
        assertThat(new People(browser).page(KEEPER, "/introducers/new?introducer=%s&target=%s".formatted(ruche, halle)))
                .hasStatusOk()
                .bodyText()
                .contains("Demander à La Ruche de me présenter à La Halle");
    }

    @Test
    void whatItsAuthorsDoNotShowIsCountedAndNotNamed() {
        tie(halle, lien, "knows", 2, false, true);
        tie(directory.organisation("Secret", REDON, true, "private"), halle, "knows", 2, false, false);
        var roster = UUID.randomUUID();
        database.sql(
                        "insert into network.roster (id, territory, name, made_at) values (:id, :territory, 'Liste', now())")
                .param("id", roster)
                .param("territory", directory.territory(REDON))
                .update();
        var shy = member(roster, "Awa Discrète", null);
        known(roster, shy, member(roster, "La Halle", halle));

        assertThat(ring(COLLEAGUE, halle))
                .bodyText()
                .contains(
                        "Personne dont le lien puisse être montré", "3 autres liens que leurs auteurs ne montrent pas")
                .doesNotContain("Secret", "Awa Discrète");
        assertThat(ring(KEEPER, halle))
                .bodyText()
                .contains("Secret", "2 autres liens que leurs auteurs ne montrent pas");
    }

    @Test
    void theSheetOfAnActorOfOnesTeamLeadsThere() {
        var path = "/network/teams/" + directory.territory(REDON) + "/actors/" + halle;
        assertThat(new People(browser).page(KEEPER, "/directory/" + halle))
                .bodyText()
                .contains("Qui peut me présenter", path);
        assertThat(new People(browser).page(ELSEWHERE, "/directory/" + halle))
                .bodyText()
                .doesNotContain(path);
        assertThat(ring(KEEPER, lien)).bodyText().contains("Personne, par les liens notés.");
    }

    private MvcTestResult ring(UUID who, UUID actor) {
        return new People(browser).page(who, "/network/teams/" + directory.territory(REDON) + "/actors/" + actor);
    }

    private void tie(UUID one, UUID other, String kind, int intensity, boolean confirmed, boolean tense) {
        database.sql("""
                insert into network.tie (id, territory, one, other, kind, intensity, since, said_by_one, said_by_other, tense,
                  noted_at)
                values (gen_random_uuid(), :territory, :one, :other, :kind, :intensity, '2026-01-05', :confirmed, :confirmed,
                  :tense, now())
                """)
                .param("territory", directory.territory(REDON))
                .param("one", one)
                .param("other", other)
                .param("kind", kind)
                .param("intensity", intensity)
                .param("confirmed", confirmed)
                .param("tense", tense)
                .update();
    }

    private UUID member(UUID roster, String name, @Nullable UUID organisation) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into network.roster_member (id, roster, organisation, name, email, added_at)
                values (:id, :roster, :organisation, :name, '', now())
                """)
                .param("id", id)
                .param("roster", roster)
                .param("organisation", organisation, java.sql.Types.OTHER)
                .param("name", name)
                .update();
        return id;
    }

    private void known(UUID roster, UUID member, UUID other) {
        database.sql("""
                insert into network.acquaintance (roster, member, other, intensity, said_on)
                values (:roster, :member, :other, 3, '2026-01-05')
                """)
                .param("roster", roster)
                .param("member", member)
                .param("other", other)
                .update();
    }
}
