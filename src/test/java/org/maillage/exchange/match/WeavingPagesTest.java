package org.maillage.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
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

/** What the week of whoever is of a team proposes to weave and to confirm. */
@PlatformTest
class WeavingPagesTest {

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
    void aNeedWithoutALeadIsProposedWithItsReasonsAndWhatItWouldChange() {
        var one = directory.organisation("La Halle", REDON, true, "territory");
        var other = directory.organisation("Le Garage", REDON, true, "territory");
        write("need", "Un camion pour le marché de printemps", "urgent", "territory", REDON, KEEPER, one);
        write("offer", "Un camion pour le marché le samedi", "calm", "territory", REDON, KEEPER, other);

        assertThat(page(KEEPER, "/desk"))
                .bodyText()
                .contains("Tisser un lien", "«\u00a0Un camion pour le marché de printemps\u00a0» et «\u00a0Un camion")
                .containsSubsequence(
                        "Pourquoi",
                        "camion, marché",
                        "Ce que cela changerait",
                        "Ce besoin urgent",
                        "Aucun lien n’est encore noté entre «\u00a0La Halle\u00a0» et «\u00a0Le Garage\u00a0»");

        tie(one, other);
        assertThat(page(KEEPER, "/desk"))
                .bodyText()
                .contains("Ce besoin urgent")
                .doesNotContain("Aucun lien n’est encore noté");
    }

    @Test
    void nothingIsProposedThatItsReaderMayNotSee() {
        var hidden = directory.organisation("Le Garage caché", REDON, true, "private");
        write("need", "Un camion pour le marché de printemps", "urgent", "territory", REDON, KEEPER, null);
        write("offer", "Camion privé pour le marché de printemps", "calm", "private", REDON, KEEPER, hidden);
        write("offer", "Camion des autres pour le marché de printemps", "calm", "territory", DIE, ELSEWHERE, null);
        write("need", "Des vélos secrets pour le collège", "urgent", "private", REDON, KEEPER, null);
        write("offer", "Des vélos pour le collège", "calm", "territory", REDON, KEEPER, null);

        assertThat(page(KEEPER, "/desk"))
                .bodyText()
                .contains("Camion privé", "vélos secrets")
                .doesNotContain("Camion des autres");
        assertThat(page(COLLEAGUE, "/desk"))
                .bodyText()
                .doesNotContain("Camion privé", "Camion des autres", "vélos secrets", "Garage caché");
        assertThat(page(ELSEWHERE, "/desk")).bodyText().doesNotContain("marché de printemps", "vélos");
        assertThat(page(MEMBER, "/desk")).bodyText().doesNotContain("marché de printemps", "vélos");
    }

    @Test
    void whatIsPutAsideIsNeverProposedAgainToWhoPutItAside() {
        var need = write("need", "Un camion pour le marché de printemps", "calm", "territory", REDON, KEEPER, null);
        var offer = write("offer", "Un camion pour le marché", "calm", "territory", REDON, KEEPER, null);
        var path = "/needs/" + need + "/aside/" + offer;

        // A program that looks at the links of a mail changes nothing.
        assertThat(page(KEEPER, path)).hasStatusOk().bodyText().contains("Ne plus me le proposer");
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Tisser un lien");

        assertThat(send(KEEPER, path, "_page", "/desk"))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/desk");
        assertThat(send(KEEPER, path)).hasStatus(302);
        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain("Tisser un lien", "camion");
        assertThat(page(COLLEAGUE, "/desk")).bodyText().contains("Tisser un lien");
        assertThat(page(KEEPER, path)).bodyText().contains("Me le proposer de nouveau");

        assertThat(send(KEEPER, path + "/end")).hasStatus(302);
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Tisser un lien");
        assertThat(page(ELSEWHERE, path)).hasStatus(404);
        assertThat(send(ELSEWHERE, path)).hasStatus(404);
    }

    @Test
    void threeAreProposedAtMostAndWhatIsTriedOrElsewhereNeverIs() {
        for (var words : new String[] {"Un camion", "Des vélos", "Une cuisine", "Un barnum"}) {
            write("need", words + " pour la fête du quartier", "calm", "territory", REDON, KEEPER, null);
            write("offer", words + " pour la fête du quartier", "calm", "territory", REDON, KEEPER, null);
        }
        assertThat(bodyOf("/desk").split("Ne plus me le proposer", -1)).hasSize(4);

        database.sql("update exchange.need set state = 'met' where kind = 'need' and owner = :owner")
                .param("owner", directory.territory(REDON))
                .update();
        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain("Tisser un lien");
    }

    @Test
    void theStalestSheetIsConfirmedByOneGesture() {
        var fresh = directory.organisation("Le Neuf", REDON, true, "territory");
        var old = directory.organisation("Le Vieux", REDON, true, "territory");
        var own = directory.organisation("Le Mien", REDON, true, "private");
        database.sql("update directory.organisation set keeper = null where id in (:fresh, :old)")
                .param("fresh", fresh)
                .param("old", old)
                .update();
        reviewed(fresh, 10, 355);
        reviewed(old, 900, -535);
        reviewed(own, 400, -35);

        assertThat(page(COLLEAGUE, "/desk"))
                .bodyText()
                .contains("Le Vieux", "Une fiche est à revoir", "celles de votre équipe")
                .doesNotContain("Le Mien");
        assertThat(page(KEEPER, "/desk"))
                .bodyText()
                .contains("Le Mien", "que vous tenez")
                .doesNotContain("Le Vieux", "Le Neuf");
        var path = "/directory/" + own + "/confirm";
        assertThat(page(KEEPER, path)).hasStatusOk().bodyText().contains("C’est toujours vrai");
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Le Mien");
        assertThat(page(COLLEAGUE, path)).hasStatus(404);

        assertThat(send(KEEPER, path, "_page", "/desk"))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/desk");
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Le Vieux").doesNotContain("Le Mien");
    }

    private void reviewed(UUID id, int daysAgo, int due) {
        database.sql("""
                update directory.organisation
                set reviewed_at = now() - make_interval(days => :ago), review_on = (now() at time zone 'Europe/Paris')::date + cast(:due as int)
                where id = :id
                """)
                .param("ago", daysAgo)
                .param("due", due)
                .param("id", id)
                .update();
    }

    private void tie(UUID one, UUID other) {
        database.sql("""
                insert into network.tie (id, territory, one, other, kind, intensity, since, said_by_one, said_by_other, noted_at)
                values (gen_random_uuid(), :team, :other, :one, 'knows', 1, date '2026-01-05', false, false, now())
                """)
                .param("team", directory.territory(REDON))
                .param("one", one)
                .param("other", other)
                .update();
    }

    private UUID write(
            String kind,
            String words,
            String urgency,
            String visibility,
            String owner,
            UUID keeper,
            @Nullable UUID actor) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into exchange.need (id, kind, words, urgency, commune, perimeter, visibility, owner, keeper, actor, created_at, changed_at)
                values (:id, :kind, :words, :urgency, :commune, :perimeter, :visibility, :owner, :keeper, :actor, now(), now())
                """)
                .param("id", id)
                .param("kind", kind)
                .param("words", words)
                .param("urgency", urgency)
                .param("commune", owner)
                .param("perimeter", kind.equals("need") ? new String[0] : new String[] {"country-fr"})
                .param("visibility", visibility)
                .param("owner", directory.territory(owner))
                .param("keeper", keeper)
                .param("actor", actor, java.sql.Types.OTHER)
                .update();
        return id;
    }

    private String bodyOf(String path) {
        try {
            return page(KEEPER, path).getMvcResult().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }
}
