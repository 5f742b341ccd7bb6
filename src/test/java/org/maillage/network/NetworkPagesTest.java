package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A team notes who is tied to whom, and sees its network; nobody else does. */
@PlatformTest
class NetworkPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private String network;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        network = "/network/teams/" + directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.tie, network.attribution, search.change").update();
        Directory.remove(database);
    }

    @Test
    void aTieIsNotedSeenChangedAndTakenOut() {
        actors("Le Lien", "La Ruche", "L’Atelier");

        assertThat(page(KEEPER, network)).hasStatusOk().bodyText().contains("Aucun lien n’est noté encore");
        assertThat(page(KEEPER, network + "/ties/new?one=Le Lien"))
                .hasStatusOk()
                .bodyText()
                .contains("Ce qui les lie", "Le Lien");
        assertThat(note("le lien", "la ruche", "knows", "said", "one", "cause", "meeting"))
                .hasStatus(302);

        assertThat(page(COLLEAGUE, network + "/ties"))
                .bodyText()
                .contains("Le Lien et La Ruche", "se connaissent", "déclaré", "un temps de rencontre");
        assertThat(strings("select one <> other and not tense and version = 0 from network.tie"))
                .containsExactly("t");
        var tie = network + "/ties/" + strings("select id from network.tie").getFirst();
        assertThat(page(COLLEAGUE, tie)).hasStatusOk().bodyText().contains("Le Lien", "La Ruche");

        assertThat(send(COLLEAGUE, tie, changed("version", "0", "said", "one", "said", "other", "tense", "true")))
                .hasStatus(302);
        assertThat(page(KEEPER, network + "/ties")).bodyText().contains("confirmé", "tendu");
        directory.makeUp(KEEPER);
        for (var marked : List.of(network, network + "/ties", tie)) {
            assertThat(page(COLLEAGUE, marked)).as(marked).bodyText().contains("demonstration-note");
        }
        assertThat(send(KEEPER, tie, changed("version", "0", "words", "Ancien")))
                .hasStatus(409)
                .bodyText()
                .contains("Ancien");

        assertThat(send(KEEPER, tie + "/remove")).hasStatus(302);
        assertThat(strings("select id from network.tie")).hasSize(1);
        assertThat(send(KEEPER, tie + "/remove", "sure", "true")).hasStatus(302);
        assertThat(strings("select id from network.tie")).isEmpty();
    }

    private static String[] changed(String... also) {
        var all = new java.util.ArrayList<>(List.of(
                "one", "Le Lien", "other", "La Ruche", "kind", "exchanges", "intensity", "4", "since", "2026-01-05"));
        all.addAll(List.of(also));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Lien | Le Lien | knows | 2026-01-05 | n’est pas lié à lui-même
            Le Lien | Le lieu | knows | 2026-01-05 | de ce nom exact
            Le Lien | Xyzzyx  | knows | 2026-01-05 | aucune fiche de ce nom
            Le Lien | Double  | knows | 2026-01-05 | Plusieurs fiches
            Le Lien | Ailleurs | knows | 2026-01-05 | aucune fiche de ce nom
            Le Lien | La Ruche | knows | 2199-01-05 | ne commence pas demain
            La Ruche | Le Lien | meets | 2026-01-05 | déjà noté
            Le Lien | La Ruche | hates | 2026-01-05 | choi
            """)
    void whatCannotBeNotedIsSaidAndStaysTyped(String one, String other, String kind, String since, String said) {
        actors("Le Lien", "La Ruche", "Double", "Double");
        directory.organisation("Ailleurs", DIE, true, "public");
        assertThat(note("Le Lien", "La Ruche", "meets")).hasStatus(302);

        assertThat(send(
                        KEEPER,
                        network + "/ties",
                        "one",
                        one,
                        "other",
                        other,
                        "kind",
                        kind,
                        "intensity",
                        "2",
                        "since",
                        since,
                        "words",
                        "Gardé"))
                .hasStatus(422)
                .bodyText()
                .contains(said, "Gardé");
        assertThat(strings("select id from network.tie")).hasSize(1);
    }

    @Test
    void aTieThatLeadsOneWayMayLeadTheOtherToo() {
        actors("Le Lien", "La Ruche");

        assertThat(note("Le Lien", "La Ruche", "funds")).hasStatus(302);
        assertThat(note("La Ruche", "Le Lien", "funds")).hasStatus(302);

        assertThat(strings("select id from network.tie")).hasSize(2);
    }

    @Test
    void theTablesHoldTheRulesThemselves() {
        var ids = actors("Le Lien", "La Ruche");
        for (var wrong : List.of("'hates', 2, null", "'knows', 0, null", "'knows', 2, 6")) {
            assertThatThrownBy(() -> insert(ids.getFirst(), ids.getLast(), wrong))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> insert(ids.getFirst(), ids.getFirst(), "'knows', 2, null"))
                .isInstanceOf(DataIntegrityViolationException.class);
        insert(ids.getFirst(), ids.getLast(), "'knows', 2, null");
        assertThatThrownBy(() -> insert(ids.getLast(), ids.getFirst(), "'knows', 2, null"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void insert(UUID one, UUID other, String values) {
        database.sql("""
                insert into network.tie (id, territory, one, other, kind, intensity, trust, since, said_by_one, said_by_other,
                  noted_at)
                values (gen_random_uuid(), :territory, :one, :other, %s, '2026-01-05', false, false, now())
                """.formatted(values))
                .param("territory", directory.territory(REDON))
                .param("one", one)
                .param("other", other)
                .update();
    }

    @Test
    void nobodyButTheTeamSeesItsNetwork() {
        var ids = actors("Le Lien", "La Ruche");
        assertThat(note("Le Lien", "La Ruche", "knows")).hasStatus(302);
        var tie = network + "/ties/" + strings("select id from network.tie").getFirst();
        var pages =
                List.of(network, network + "/ties", network + "/ties/new", tie, network + "/actors/" + ids.getFirst());

        for (var path : pages) {
            assertThat(page(COLLEAGUE, path)).hasStatusOk();
            for (var other : List.of(ELSEWHERE, MEMBER, ADMINISTRATOR, NOBODY)) {
                assertThat(page(other, path)).hasStatus(403);
            }
            assertThat(browser.get().uri(path)).hasStatus(302);
        }
        for (var other : List.of(ELSEWHERE, MEMBER, ADMINISTRATOR, NOBODY)) {
            assertThat(send(other, tie, changed("version", "0"))).hasStatus(403);
            assertThat(send(other, tie + "/remove", "sure", "true")).hasStatus(403);
            assertThat(send(other, network + "/ties", changed())).hasStatus(403);
        }
        // Nor is one reached by the address of another team.
        var elsewhere = "/network/teams/" + directory.territory(DIE) + tie.substring(network.length());
        assertThat(page(ELSEWHERE, elsewhere)).hasStatus(404);
        assertThat(send(ELSEWHERE, elsewhere + "/remove", "sure", "true")).hasStatus(404);
        assertThat(strings("select version from network.tie")).containsExactly("0");
    }

    @Test
    void whatOneOfTheTeamKeepsForThemselvesShowsNoTieToTheOthers() {
        actors("Le Lien", "La Ruche");
        directory.organisation("Secret", REDON, true, "private");
        assertThat(note("Le Lien", "Secret", "knows")).hasStatus(302);
        var tie = network + "/ties/" + strings("select id from network.tie").getFirst();

        assertThat(page(KEEPER, network + "/ties")).bodyText().contains("Secret");
        assertThat(page(COLLEAGUE, network + "/ties")).bodyText().doesNotContain("Secret");
        assertThat(page(COLLEAGUE, network)).bodyText().doesNotContain("Secret").contains("2 fiches", "aucun lien");
        assertThat(page(COLLEAGUE, tie)).hasStatus(404);
    }

    @Test
    void oneSeesWhoIsAloneWhoBridgesAndWhatHoldsWithoutThem() {
        var ids = actors("Le Lien", "La Ruche", "L’Atelier", "La Halle", "Seule");
        directory.set(ids.get(1), "profile", "local-authority");
        assertThat(note("Le Lien", "La Ruche", "knows", "since", "2020-01-05")).hasStatus(302);
        assertThat(note("Le Lien", "L’Atelier", "knows", "cause", "meeting", "said", "one"))
                .hasStatus(302);
        assertThat(note("La Halle", "Le Lien", "meets")).hasStatus(302);

        assertThat(page(KEEPER, network + "?since=2026-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("5 fiches", "3 liens")
                .contains("De proche en proche, 4 acteurs sur 5")
                .contains("Un acteur n’a aucun lien noté", "Seule")
                .contains("Sans Le Lien, chacun resterait seul")
                .contains("Une paire d’acteurs en lien avant ce jour, 3 maintenant")
                .contains("un temps de rencontre", "1 sur 2 liens nouveaux")
                .contains("densité", "0,3", "centralisation", "indice E–I");
        assertThat(page(KEEPER, network + "/actors/" + ids.getFirst()))
                .hasStatusOk()
                .bodyText()
                .contains("Autour de Le Lien", "La Ruche", "L’Atelier", "La Halle", "<svg class=\"network-ring\"")
                .doesNotContain("Seule");
        assertThat(page(KEEPER, network + "/actors/" + UUID.randomUUID())).hasStatus(404);
        assertThat(page(KEEPER, network + "?since=demain&without=" + UUID.randomUUID()))
                .hasStatusOk();
    }

    @Test
    void whoReadsSeesWhatHoldsWithoutThemselvesAndElseWhoeverTheyChoose() {
        var ids = actors("Le Lien", "La Ruche", "L’Atelier", "La Halle", "Le Port", "Mon Association", "Seule");
        note("Le Lien", "La Ruche", "knows");
        note("Le Lien", "L’Atelier", "knows");
        note("Le Lien", "Mon Association", "knows");
        note("Mon Association", "La Halle", "knows");
        note("La Halle", "Le Port", "knows");

        assertThat(page(KEEPER, network))
                .bodyText()
                .contains("Ce qui tient sans quelqu’un", "Sans Le Lien, 3 acteurs", "2 parties se détacheraient")
                .contains("celui qui fait le plus le pont".replace("celui", "l’acteur"))
                .doesNotContain("Sans vous");
        assertThat(page(KEEPER, network + "?without=" + ids.get(3)))
                .bodyText()
                .contains("Sans La Halle, 4 acteurs", "Une partie se détacherait", "<li>Le Port</li>");
        assertThat(page(KEEPER, network + "?without=" + ids.get(4)))
                .bodyText()
                .contains("Sans Le Port, 5 acteurs", "Rien ne se détacherait");

        var contact = UUID.randomUUID();
        database.sql("""
                insert into directory.contact (id, name, email, visibility, basis, purpose, last_contact_on, keep_until, owner,
                  created_at)
                values (:id, 'Bob', 'bob@example.org', 'private', 'consent', 'Essai', '2026-11-01', '2027-06-01', :owner,
                  now())
                """)
                .param("id", contact)
                .param("owner", directory.territory(REDON))
                .update();
        database.sql("""
                insert into directory.membership (id, contact, organisation, role)
                values (gen_random_uuid(), :contact, :organisation, 'Chargé de mission')
                """)
                .param("contact", contact)
                .param("organisation", ids.get(5))
                .update();
        assertThat(page(KEEPER, network))
                .bodyText()
                .contains(
                        "Ce qui tient sans vous",
                        "Sans vous (Mon Association), 3 acteurs",
                        "moi : Mon Association".replace(" :", "\u00a0:"))
                .contains("<li>La Halle, Le Port</li>");
        assertThat(page(COLLEAGUE, network)).bodyText().contains("Sans Le Lien").doesNotContain("Sans vous");
        assertThat(page(KEEPER, network + "?without=" + ids.getFirst()))
                .bodyText()
                .contains("Ce qui tient sans quelqu’un", "Sans Le Lien, 3 acteurs");
    }

    @Test
    void sectorsOfTheDirectoryOfWhomNobodyIsTiedAreEmptySeats() {
        var ids = actors("Le Lien", "La Ruche", "Mairie");
        directory.set(ids.getLast(), "profile", "local-authority");
        directory.set(directory.organisation("Lycée", REDON, false, "public"), "profile", "university");
        directory.set(directory.organisation("Au loin", DIE, false, "public"), "profile", "large-company");
        assertThat(note("Le Lien", "La Ruche", "knows")).hasStatus(302);

        assertThat(page(KEEPER, network))
                .bodyText()
                .contains("Les chaises vides")
                .contains("Secteur public : une fiche dans le territoire, personne parmi vos liens")
                .contains("Recherche et enseignement : une fiche dans le territoire")
                .doesNotContain("Entreprises :", "Intérêt général :");
        assertThat(note("Le Lien", "Mairie", "knows")).hasStatus(302);
        assertThat(page(KEEPER, network)).bodyText().doesNotContain("Secteur public :");
    }

    @Test
    void aSheetThatWasMergedStandsForWhatItHasBecome() {
        var ids = actors("Le Lien", "La Ruche", "Le Lien bis");
        assertThat(note("Le Lien bis", "La Ruche", "knows")).hasStatus(302);

        database.sql("update directory.organisation set merged_into = :kept, gone_at = now() where id = :gone")
                .param("kept", ids.getFirst())
                .param("gone", ids.getLast())
                .update();

        assertThat(page(KEEPER, network + "/ties")).bodyText().contains("Le Lien et La Ruche");
    }

    @Test
    void theMenuLeadsToTheNetworkOfOnesOwnTeam() {
        assertThat(page(KEEPER, "/about")).bodyText().contains("Mon réseau", "/network/mine");
        assertThat(page(MEMBER, "/about")).bodyText().doesNotContain("/network/mine");
        assertThat(page(KEEPER, "/network/mine")).hasStatus(302).hasRedirectedUrl(network);
    }

    private List<UUID> actors(String... names) {
        return java.util.Arrays.stream(names)
                .map(it -> directory.organisation(it, REDON, true, "public"))
                .toList();
    }

    private MvcTestResult note(String one, String other, String kind, String... also) {
        var all = new java.util.ArrayList<>(List.of("one", one, "other", other, "kind", kind, "intensity", "2"));
        all.addAll(List.of(also));
        if (!all.contains("since")) {
            all.addAll(List.of("since", "2026-03-05"));
        }
        return send(KEEPER, network + "/ties", all.toArray(String[]::new));
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, n) -> row.getString(1)).list();
    }
}
