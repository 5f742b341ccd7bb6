package org.maillage.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.util.UUID;
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

/** What may help a need is shown with its reasons, and nothing that its reader may not see. */
@PlatformTest
class MatchPagesTest {

    /** In the EPCI of Redon, and in another region. */
    private static final String SAINT_NICOLAS = "44185";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Commonness commonness;

    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        commonness.forget();
    }

    @AfterEach
    void nothingStays() {
        database.sql(
                        "truncate exchange.need, exchange.new_match, exchange.cause, exchange.step, exchange.aside, exchange.weights")
                .update();
        Directory.remove(database);
        commonness.forget();
    }

    @Test
    void theReasonsAddUpAndThePlaceOfTheNeedDecidesNotTheSeatOfTheTeam() {
        var need = write("need", "Un camion pour le marché", SAINT_NICOLAS, "", "territory", REDON, KEEPER);
        write("offer", "Une camionnette prêtée", REDON, "epci-243500741", "territory", REDON, KEEPER);
        write("offer", "Camion de Bretagne", REDON, "region-53", "territory", REDON, KEEPER);
        write("offer", "Fourgon des Pays de la Loire", SAINT_NICOLAS, "region-52", "territory", REDON, KEEPER);
        var page = page(KEEPER, "/needs/" + need + "/matches");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Une camionnette prêtée", "Fourgon des Pays", "Vaut là où est le besoin", "Ensemble")
                .doesNotContain("Camion de Bretagne");
    }

    @Test
    void whatANeedSaysIsHeardThoughItsEpciIsNamedAfterIt() {
        var need = write("need", "Un bout de forêt à refaire", "21085", "", "territory", REDON, KEEPER);
        write("offer", "Des arbres et un conseil", "21136", "epci-200039063", "territory", REDON, KEEPER);

        assertThat(page(KEEPER, "/needs/" + need + "/matches"))
                .bodyText()
                .contains("Des arbres et un conseil", "Parle de la même chose\u00a0: arbres");
    }

    @Test
    void whoeverMayHelpIsIntroducedInOneGestureWithTheNeedAsItsReason() {
        var asker = directory.organisation("L’épicerie", REDON, true, "territory");
        var helper = directory.organisation("La menuiserie", REDON, true, "territory");
        var need = write("need", "Un camion pour le marché", REDON, "", "territory", REDON, KEEPER);
        var offer = write("offer", "Une camionnette prêtée", REDON, "", "territory", REDON, KEEPER);
        says(need, asker);
        says(offer, helper);
        var named = "name=\"first\" value=\"organisation-" + asker;

        assertThat(page(KEEPER, "/needs/" + need + "/matches"))
                .bodyText()
                .contains(named, "name=\"second\" value=\"organisation-" + helper, "Les mettre en relation")
                .contains("name=\"reason\" value=\"Un camion pour le marché\"");

        database.sql("update exchange.need set tells_of_person = true where id = :id")
                .param("id", need)
                .update();
        assertThat(page(KEEPER, "/needs/" + need + "/matches"))
                .bodyText()
                .contains(named)
                .doesNotContain("name=\"reason\" value=\"Un camion pour le marché\"");
    }

    private void says(UUID need, UUID actor) {
        database.sql("update exchange.need set actor = :actor where id = :id")
                .param("actor", actor)
                .param("id", need)
                .update();
    }

    @Test
    void nothingIsShownThatTheReaderMayNotSee() {
        var need = write("need", "Un camion pour le marché", REDON, "", "territory", REDON, KEEPER);
        write("offer", "Camion privé", REDON, "country-fr", "private", REDON, KEEPER);
        write("offer", "Camion des autres", DIE, "country-fr", "territory", DIE, ELSEWHERE);
        write("offer", "Camion du réseau", DIE, "country-fr", "network", DIE, ELSEWHERE);
        var path = "/needs/" + need + "/matches";

        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("Camion privé", "Camion du réseau")
                .doesNotContain("Camion des autres");
        assertThat(page(COLLEAGUE, path))
                .bodyText()
                .contains("Camion du réseau")
                .doesNotContain("Camion privé", "Camion des autres");
        assertThat(page(ELSEWHERE, path)).hasStatus(404);
        assertThat(page(MEMBER, path)).hasStatus(404);
    }

    @Test
    void actorsOfTheDirectoryAreFoundByWhatTheyDo() {
        var need = write("need", "Réparer les vélos", REDON, "", "territory", REDON, KEEPER);
        var actor = directory.organisation("L’Atelier", REDON, true, "territory");
        directory.set(actor, "description", "Réparation de cycles et de bicyclettes");

        assertThat(page(KEEPER, "/needs/" + need + "/matches"))
                .bodyText()
                .contains("Acteurs de l’annuaire", "L’Atelier");
    }

    @Test
    void aTeamMovesItsWeightsAndTheyStay() {
        var path = "/needs/teams/" + directory.territory(REDON) + "/weights";
        var fields = new String[] {
            "version",
            "0",
            "words",
            "10",
            "theme",
            "60",
            "perimeter",
            "5",
            "distance",
            "5",
            "capacity",
            "5",
            "freshness",
            "5",
            "sectors",
            "5",
            "outcomes",
            "200"
        };

        assertThat(page(ELSEWHERE, path)).hasStatus(403);
        assertThat(send(KEEPER, path, fields)).hasStatus(422).bodyText().contains("entre 0 et 100", "200");
        fields[17] = "5";
        assertThat(send(KEEPER, path, fields)).hasStatus(302);
        assertThat(send(COLLEAGUE, path, fields)).hasStatus(409);
        assertThat(page(COLLEAGUE, path)).bodyText().contains("value=\"60\"");
        assertThat(send(COLLEAGUE, path, "version", "1", "usual", "true")).hasStatus(302);
        assertThat(page(COLLEAGUE, path)).bodyText().contains("value=\"8\"");
    }

    @Test
    void whatCameOfItBeforeIsSilentBelowFive() {
        var actor = directory.organisation("Le Lien", REDON, true, "territory");
        var offer = write("offer", "Un camion le samedi", REDON, "epci-243500741", "territory", REDON, KEEPER);
        database.sql("update exchange.need set actor = :actor")
                .param("actor", actor)
                .update();
        for (var i = 0; i < 4; i++) {
            helped(offer, i);
        }
        var need = write("need", "Un camion pour le marché", REDON, "", "territory", REDON, KEEPER);
        var path = "/needs/" + need + "/matches";

        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("Un camion le samedi")
                .doesNotContain("déjà réussi");
        helped(offer, 5);
        assertThat(page(KEEPER, path)).bodyText().contains("Cela a déjà réussi avec cet acteur");
        assertThat(send(KEEPER, "/needs/" + need + "/help", "version", "0", "offer", offer.toString()))
                .hasStatus(302);
        assertThat(page(KEEPER, "/needs/" + need))
                .bodyText()
                .contains("En cours", "Essayé avec", "Un camion le samedi");
    }

    private void helped(UUID offer, int number) {
        var need = write("need", "Besoin pourvu " + number, REDON, "", "territory", REDON, KEEPER);
        database.sql("update exchange.need set state = 'met', helped_by = :offer where id = :need")
                .param("offer", offer)
                .param("need", need)
                .update();
    }

    private UUID write(
            String kind, String words, String commune, String perimeter, String visibility, String owner, UUID keeper) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into exchange.need (id, kind, words, commune, perimeter, visibility, owner, keeper, created_at, changed_at)
                values (:id, :kind, :words, :commune, :perimeter, :visibility, :owner, :keeper, now(), now())
                """)
                .param("id", id)
                .param("kind", kind)
                .param("words", words)
                .param("commune", commune)
                .param("perimeter", perimeter.isEmpty() ? new String[0] : new String[] {perimeter})
                .param("visibility", visibility)
                .param("owner", directory.territory(owner))
                .param("keeper", keeper)
                .update();
        return id;
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }
}
