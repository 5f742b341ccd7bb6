package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Needs, offers, wishes and ideas are noted in a sentence, seen by the team first, and moved on. */
@PlatformTest
class NeedPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private String list;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        list = "/needs/teams/" + directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.need, exchange.new_match, exchange.cause, exchange.step, exchange.aside")
                .update();
        Directory.remove(database);
    }

    @Test
    void onlyTheWordsAreObligatoryAndTheRestIsSupposedOfTheActor() {
        var actor = directory.organisation("Le Lien", "35236", true, "territory");
        directory.set(actor, "description", "Un café");

        assertThat(page(KEEPER, list)).hasStatusOk().bodyText().contains("Rien n’est encore noté");
        assertThat(page(KEEPER, "/needs")).hasStatus(302);
        assertThat(add(KEEPER, "kind", "offer", "words", "", "visibility", "territory"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites en quelques mots");
        assertThat(add(
                        KEEPER,
                        "kind",
                        "offer",
                        "words",
                        "Nous prêtons un camion",
                        "actor",
                        "le lien",
                        "visibility",
                        "territory"))
                .hasStatus(302);

        assertThat(
                        strings(
                                "select concat_ws('|', kind, commune, themes, perimeter, guessed, visibility) from exchange.need"))
                .containsExactly("offer|35236|{mobility}|{epci-243500741}|{commune,perimeter,themes}|territory");
        var it = path();
        assertThat(page(COLLEAGUE, it))
                .bodyText()
                .contains("Nous prêtons un camion", "Le Lien", "Mobilités", "(supposé)", "C’est juste", "Disponible");
        assertThat(send(KEEPER, it + "/guesses", "version", "0")).hasStatus(302);
        assertThat(page(COLLEAGUE, it)).bodyText().doesNotContain("(supposé)");
    }

    @Test
    void thePlaceThatItsWordsSayIsSupposedAndDroppedByOneGesture() {
        add(KEEPER, "kind", "offer", "words", "Un camion prêté près de Redon le samedi", "visibility", "territory");
        var it = path();
        assertThat(page(COLLEAGUE, it)).bodyText().contains("Redon", "(supposé)", "C’est juste", "Ce n’est pas là");
        assertThat(strings("select concat_ws('|', commune, perimeter, guessed, nowhere) from exchange.need"))
                .containsExactly("35236|{epci-243500741}|{commune,perimeter,themes}|f");

        assertThat(send(COLLEAGUE, it + "/place", "version", "0", "commune", ""))
                .hasStatus(302);
        assertThat(page(COLLEAGUE, it)).bodyText().doesNotContain("Ce n’est pas là", "Commune concernée");
        assertThat(strings("select concat_ws('|', commune, perimeter, guessed, nowhere) from exchange.need"))
                .containsExactly("{}|{themes}|t");
        // It stays so while the words stay, and a place that is said is one.
        var fields = new String[] {
            "kind",
            "offer",
            "words",
            "Un camion prêté près de Redon le samedi",
            "visibility",
            "territory",
            "version",
            "1"
        };
        assertThat(send(COLLEAGUE, it, fields)).hasStatus(302);
        assertThat(strings("select nowhere from exchange.need")).containsExactly("t");
        assertThat(send(COLLEAGUE, it + "/place", "version", "2", "commune", "44185"))
                .hasStatus(302);
        assertThat(strings("select concat_ws('|', commune, perimeter, nowhere) from exchange.need"))
                .containsExactly("44185|{epci-243500741}|f");
        assertThat(send(MEMBER, it + "/place", "version", "3", "commune", "")).hasStatus(404);
        assertThat(send(COLLEAGUE, it + "/place", "version", "3", "commune", "99999"))
                .hasStatus(404);
        assertThatThrownBy(() ->
                        database.sql("update exchange.need set nowhere = true").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nowhere_is_no_place");
    }

    @Test
    void ofSeveralPlacesThatWordsMayMeanItIsAskedWhichNearFirst() {
        add(
                KEEPER,
                "kind",
                "need",
                "words",
                "Plus de bus pour aller au marché à Sainte-Marie",
                "visibility",
                "territory");
        var it = path();

        assertThat(strings("select coalesce(commune, '-') from exchange.need")).containsExactly("-");
        assertThat(page(COLLEAGUE, it))
                .bodyText()
                .containsSubsequence(
                        "Où est-ce", "Sainte-Marie (Ille-et-Vilaine)", "Sainte-Marie (", "Aucun de ces lieux");
        assertThat(page(COLLEAGUE, it + "?lang=en")).bodyText().contains("Where is it?", "None of these places");
        assertThat(send(COLLEAGUE, it + "/place", "version", "0", "commune", "35294"))
                .hasStatus(302);
        assertThat(page(COLLEAGUE, it))
                .bodyText()
                .contains("Sainte-Marie (Ille-et-Vilaine)")
                .doesNotContain("Où est-ce");
    }

    @Test
    void whatSomebodyMadeUpHasNotedSaysSoOnItsPagesAndInTheList() {
        add(KEEPER, "kind", "need", "words", "Une salle sans acteur", "visibility", "public");
        var it = path();
        assertThat(page(COLLEAGUE, it)).bodyText().doesNotContain("Personnes et organisations sont inventées");

        directory.makeUp(KEEPER);

        for (var under : List.of("", "/edit", "/matches")) {
            assertThat(page(COLLEAGUE, it + under))
                    .as(under)
                    .bodyText()
                    .contains("Personnes et organisations sont inventées");
        }
        assertThat(page(COLLEAGUE, list)).bodyText().contains("Personnes et organisations sont inventées");
        add(COLLEAGUE, "kind", "need", "words", "Un vrai besoin de bancs publics", "visibility", "territory");
        assertThat(page(COLLEAGUE, list))
                .bodyText()
                .doesNotContain("Personnes et organisations sont inventées")
                .containsOnlyOnce("tag demonstration");
    }

    @Test
    void anActorThatIsNotKnownIsSaidAndWhatWasTypedStays() {
        directory.organisation("Le Lien Nord", "35236", true, "territory");
        directory.organisation("Le Lien Sud", "35236", true, "territory");

        assertThat(add(KEEPER, "kind", "need", "words", "Une salle", "actor", "Personne", "visibility", "territory"))
                .hasStatus(422)
                .bodyText()
                .contains("Aucun acteur de votre annuaire", "Une salle");
        assertThat(add(KEEPER, "kind", "need", "words", "Une salle", "actor", "lien", "visibility", "territory"))
                .hasStatus(422)
                .bodyText()
                .contains("Plusieurs acteurs", "Le Lien Sud");
    }

    @Test
    void aBareNameOfACommuneElsewhereIsAskedWhereOneOfTheTerritoryMayBeMeant() {
        var asked =
                add(KEEPER, "kind", "need", "words", "Un local", "commune", "Saint-Nicolas", "visibility", "territory");

        assertThat(asked)
                .hasStatus(422)
                .bodyText()
                .contains("Est-ce une commune de votre territoire")
                .containsSubsequence("Saint-Nicolas-de-Redon (44185)", "Saint-Nicolas (62764)");
        assertThat(strings("select words from exchange.need")).isEmpty();
        add(
                KEEPER,
                "kind",
                "need",
                "words",
                "Un local",
                "commune",
                "Saint-Nicolas",
                "commune",
                "Saint-Nicolas-de-Redon (44185)",
                "visibility",
                "territory");
        assertThat(strings("select commune from exchange.need")).containsExactly("44185");
    }

    @Test
    void nobodyBeyondItsTeamSeesItBeforeItsTeamSaysSo() {
        add(KEEPER, "kind", "need", "words", "Une salle pour le théâtre", "visibility", "territory");
        var it = path();

        assertThat(page(COLLEAGUE, it)).hasStatusOk();
        assertThat(page(ELSEWHERE, it)).hasStatus(404);
        assertThat(page(MEMBER, it)).hasStatus(404);
        assertThat(page(ELSEWHERE, list)).hasStatus(403);
        assertThat(browser.get().uri(it)).hasStatus(404);

        assertThat(send(
                        KEEPER,
                        it,
                        "version",
                        "0",
                        "kind",
                        "need",
                        "words",
                        "Une salle pour le théâtre",
                        "visibility",
                        "public"))
                .hasStatus(302);
        assertThat(browser.get().uri(it).locale(Locale.FRENCH))
                .hasStatusOk()
                .bodyText()
                .contains("Une salle pour le théâtre")
                .doesNotContain("Supprimer");
        assertThat(page(ELSEWHERE, it + "/edit")).hasStatus(403);
        assertThat(send(MEMBER, it + "/delete", "sure", "true")).hasStatus(403);
    }

    @Test
    void whatTellsOfAPersonNeverLeavesTheTeam() {
        var words = "Mme Durand est malade, il faudrait la visiter";

        assertThat(add(KEEPER, "kind", "need", "words", words, "visibility", "public"))
                .hasStatus(422)
                .bodyText()
                .contains("personne en difficulté", words);
        assertThat(add(KEEPER, "kind", "need", "words", words, "visibility", "territory"))
                .hasStatus(302);

        assertThat(page(KEEPER, path())).bodyText().contains("Ne le dites pas hors de l’équipe");
        assertThatThrownBy(() -> database.sql("update exchange.need set visibility = 'public'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("never_exposed");
    }

    @Test
    void severalNeedsOfOneCauseAreCountedAsOne() {
        add(
                KEEPER,
                "kind",
                "need",
                "words",
                "Un local pour stocker les colis de l’aide alimentaire",
                "visibility",
                "territory");
        var again = new String[] {
            "kind", "need", "words", "Un local pour stocker des colis d’aide alimentaire", "visibility", "territory"
        };

        assertThat(add(KEEPER, again))
                .hasStatus(422)
                .bodyText()
                .contains("Est-ce la même chose", "Un local pour stocker les colis");
        assertThat(strings("select words from exchange.need")).hasSize(1);
        var first = strings("select id from exchange.need").getFirst();
        var joined = java.util.Arrays.copyOf(again, again.length + 2);
        joined[again.length] = "same";
        joined[again.length + 1] = first;
        assertThat(add(KEEPER, joined)).hasStatus(302);

        assertThat(page(KEEPER, list)).bodyText().contains("2 besoins, 1 cause", "2 disent la même chose");
        assertThat(page(KEEPER, "/needs/" + first)).bodyText().contains("2 disent la même chose");
        assertThat(send(KEEPER, "/needs/" + first + "/cause", "version", "1")).hasStatus(302);
        assertThat(page(KEEPER, list)).bodyText().contains("2 besoins, 2 causes");
    }

    @Test
    void whatBecameOfItIsSaidWithItsDay() {
        add(KEEPER, "kind", "idea", "words", "Une épicerie ambulante", "visibility", "network");
        var it = path();

        assertThat(send(KEEPER, it + "/steps", "version", "0", "state", "studied", "day", "2199-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("n’est pas encore venu");
        assertThat(send(
                        KEEPER,
                        it + "/steps",
                        "version",
                        "0",
                        "state",
                        "studied",
                        "day",
                        "2026-01-15",
                        "said",
                        "Étude payée"))
                .hasStatus(302);
        assertThat(send(COLLEAGUE, it + "/steps", "version", "0", "state", "carried", "day", "2026-01-16"))
                .hasStatus(409);
        assertThat(send(COLLEAGUE, it + "/steps", "version", "1", "state", "carried", "day", "2026-03-02"))
                .hasStatus(302);

        assertThat(page(KEEPER, it))
                .bodyText()
                .contains("Étude d’opportunité", "15 janvier 2026", "Étude payée", "A un porteur", "2 mars 2026");
        assertThat(page(MEMBER, it)).bodyText().contains("A un porteur").doesNotContain("Étude payée");
        assertThat(strings("select state from exchange.step order by id"))
                .containsExactly("open", "studied", "carried");
    }

    @Test
    void theListIsNarrowedAndReadOn() {
        for (var i = 0; i < 27; i++) {
            database.sql("""
                    insert into exchange.need (id, kind, words, visibility, owner, created_at, changed_at, urgency)
                    values (gen_random_uuid(), 'need', 'Besoin ' || :i, 'territory', :owner, now(),
                      now() - make_interval(hours => :i), case :i when 3 then 'urgent' else 'calm' end)
                    """)
                    .param("i", i)
                    .param("owner", directory.territory(REDON))
                    .update();
        }
        database.sql("""
                insert into exchange.need (id, kind, words, visibility, owner, keeper, created_at, changed_at)
                values (gen_random_uuid(), 'offer', 'Secret', 'private', :owner, :keeper, now(), now())
                """)
                .param("owner", directory.territory(REDON))
                .param("keeper", KEEPER)
                .update();

        var page = page(COLLEAGUE, list);
        assertThat(page)
                .bodyText()
                .contains("27 besoins, 27 causes", "Besoin 24<", "after=")
                .doesNotContain("Besoin 25<", "Secret");
        var last = strings("select id from exchange.need where words = 'Besoin 24'")
                .getFirst();
        assertThat(page(COLLEAGUE, list + "?after=" + last))
                .bodyText()
                .contains("Besoin 25<", "Besoin 26<")
                .doesNotContain("Besoin 24<");
        assertThat(page(KEEPER, list + "?kind=offer"))
                .bodyText()
                .contains("Secret")
                .doesNotContain("Besoin 1<");
        assertThat(page(KEEPER, list + "?q=zèbre")).bodyText().contains("Rien ne répond à ce choix");
        assertThat(page(KEEPER, "/directory/teams/" + directory.territory(REDON)))
                .bodyText()
                .contains("Un besoin urgent est ouvert");
        assertThat(page(KEEPER, list + "?lang=en")).bodyText().contains("27 needs, 27 causes");
    }

    private MvcTestResult add(UUID who, String... fields) {
        return send(who, list + "/new", fields);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private String path() {
        return "/needs/" + strings("select id from exchange.need").getFirst();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
