package org.maillage.alliance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.shared.Words;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Projects as their team leads them, from a need to what became of it. */
@PlatformTest
class ProjectPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Projects projects;

    @Autowired
    ProjectRoles roles;

    @Autowired
    ObjectProvider<TellsUnderway> underway;

    @Autowired
    Clock clock;

    private Directory directory;
    private People people;
    private UUID team;
    private ProjectId project;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
        project = ProjectId.fresh();
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate alliance.project cascade").update();
        database.sql("truncate exchange.need, exchange.new_match, exchange.cause, exchange.step, exchange.aside")
                .update();
        Directory.remove(database);
    }

    @Test
    void aProjectBeginsFromANeedAndStaysWithItsTeam() {
        var need = need("Un local sec pour les colis", "network", KEEPER);

        assertThat(people.page(KEEPER, "/needs/" + need)).bodyText().contains("En faire un projet");
        assertThat(people.page(KEEPER, "/projects/new?need=" + need))
                .bodyText()
                .contains("À l’origine", "Un local sec pour les colis");
        assertThat(start("need", need.toString())).hasRedirectedUrl(project.path());
        // The same page sent again.
        assertThat(start("need", need.toString())).hasRedirectedUrl(project.path());

        assertThat(people.page(COLLEAGUE, "/projects")).bodyText().contains("La réserve commune", "Idée");
        assertThat(people.page(COLLEAGUE, project.path()))
                .bodyText()
                .contains("Un local sec pour les colis", "Il est encore une idée");
        assertThat(people.page(KEEPER, "/needs/" + need))
                .bodyText()
                .contains("Un projet en est né", "La réserve commune");
        // Whoever sees the need alone learns nothing of the project while it goes on.
        assertThat(people.page(MEMBER, "/needs/" + need)).bodyText().doesNotContain("La réserve commune");
        assertThat(people.page(MEMBER, "/projects")).hasStatus(403);
        assertThat(people.page(ELSEWHERE, project.path())).hasStatus(404);
        assertThat(people.send(ELSEWHERE, project.path() + "/move", "version", "0"))
                .hasStatus(404);
        assertThat(browser.get().uri(project.path())).hasStatus(302);
        assertThat(underway.orderedStream().flatMap(it -> it.of(team).stream()))
                .extracting(Underway::title)
                .contains("La réserve commune");
    }

    @Test
    void itChangesItsStageByEvidence() {
        start();

        assertThat(move("experiment", "", "", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("sans preuve il ne change pas d’étape");
        assertThat(move("modelling", "Essayé à Vannes pendant deux ans", "", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("dites pourquoi elle est sautée", "Essayé à Vannes pendant deux ans");
        assertThat(move("modelling", "Essayé à Vannes pendant deux ans", "L’essai a eu lieu ailleurs", "0"))
                .hasRedirectedUrl(project.path());

        // From a page of before: nothing is written over, and what was typed stays.
        assertThat(move("experiment", "Deux mois d’essai", "", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Deux mois d’essai", "Modélisation");
        assertThat(move("experiment", "Le modèle ne tient pas encore", "", "1")).hasRedirectedUrl(project.path());
        assertThat(people.page(KEEPER, project.path()))
                .bodyText()
                .contains(
                        "Idée → Modélisation",
                        "Étape sautée\u00a0: L’essai a eu lieu ailleurs",
                        "Retour\u00a0: Modélisation → Expérimentation",
                        "Le modèle ne tient pas encore");
        assertThat(people.send(KEEPER, project.path() + "/delete", "sure", "true"))
                .hasRedirectedUrl(project.path());
    }

    @Test
    void theDatabaseHoldsToItToo() {
        start();

        assertThatThrownBy(() -> database.sql("update alliance.project set stage = 'deployment' where id = :id")
                        .param("id", project.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("with evidence");
        move("experiment", "Deux mois d’essai", "", "0");
        assertThatThrownBy(() -> database.sql("update alliance.project_move set evidence = 'autre' where project = :id")
                        .param("id", project.value())
                        .update())
                .hasMessageContaining("stays as it was written");
    }

    @Test
    void whoTakesPartAndWhatItLivesOn() {
        start();
        directory.organisation("Épicerie Le Panier", REDON, true, "territory");
        directory.organisation("Épicerie Le Marché", REDON, true, "territory");

        assertThat(actor("Épicerie"))
                .hasStatus(422)
                .bodyText()
                .contains("choisissez ci-dessous", "Le Panier", "Le Marché");
        assertThat(actor("epicerie le panier")).hasStatus(302);
        assertThat(actor("Épicerie Le Panier")).hasStatus(422).bodyText().contains("prend déjà part");
        assertThat(actor("Atelier des Quais")).hasStatus(302);
        assertThat(resource("1 234,50 €", "")).hasStatus(302);
        assertThat(resource("1,234", "")).hasStatus(422).bodyText().contains("deux façons", "1,234");
        assertThat(resource("10", "2")).hasStatus(422).bodyText().contains("pas les deux");
        assertThat(resource("", "2,5")).hasStatus(302);

        assertThat(people.page(KEEPER, project.path()))
                .bodyText()
                .contains(
                        "Épicerie Le Panier",
                        "Atelier des Quais",
                        "fait fonctionner au quotidien",
                        "Personne n’apporte encore",
                        "234,50\u00a0€",
                        "2,5\u00a0jours");
    }

    @Test
    void aThirdPlaceHostsIt() {
        start();
        directory.organisation("Mairie de Redon", REDON, true, "territory");
        database.sql("update directory.organisation set third_place = true where id = :id")
                .param("id", directory.organisation("La Filature", REDON, true, "territory"))
                .update();

        assertThat(edit("Mairie de Redon", "0")).hasStatus(422).bodyText().contains("Aucun tiers-lieu");
        assertThat(edit("la filature", "0")).hasStatus(302);
        assertThat(people.page(KEEPER, project.path())).bodyText().contains("La Filature");
        assertThat(edit("", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Enregistré en ce moment", "La Filature", "Modifié en dernier par");
    }

    @Test
    void catalystsHaveRolesInIt() {
        start();

        assertThat(people.send(
                        KEEPER,
                        project.path() + "/roles",
                        "version",
                        "0",
                        "trusted",
                        KEEPER.toString(),
                        "lead",
                        COLLEAGUE.toString()))
                .hasStatus(302);
        assertThat(people.send(KEEPER, project.path() + "/roles", "version", "1", "lead", MEMBER.toString()))
                .hasStatus(422);
        assertThat(people.send(KEEPER, project.path() + "/roles", "version", "0", "lead", KEEPER.toString()))
                .hasStatus(409);

        assertThat(roles.of(KEEPER))
                .containsExactly(
                        new ProjectRole(project, "La réserve commune", KEEPER, ProjectRole.Kind.TRUSTED_THIRD));
        assertThat(roles.of(COLLEAGUE)).extracting(ProjectRole::kind).containsExactly(ProjectRole.Kind.OPERATING_LEAD);
    }

    @Test
    void theNeedHearsOnceWhatBecameOfIt() {
        var need = need("Un local sec pour les colis", "network", COLLEAGUE);
        start("need", need.toString());

        assertThat(end("")).hasStatus(422);
        assertThat(people.page(COLLEAGUE, "/desk")).bodyText().doesNotContain("La réserve commune");
        assertThat(end("Un hangar est partagé par trois associations.")).hasRedirectedUrl(project.path());
        assertThat(end("Encore")).hasStatus(422).bodyText().contains("déjà terminé", "Encore");
        assertThat(people.sendForPage(
                        KEEPER, project.path() + "/move", "version", "0", "evidence", "Une clé pour chacune"))
                .hasStatus(409)
                .bodyText()
                .contains("déjà terminé", "Une clé pour chacune");

        assertThat(people.page(MEMBER, "/needs/" + need))
                .bodyText()
                .contains("Ce qui en est venu", "Un hangar est partagé par trois associations.");
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("Un hangar est partagé");
        assertThat(people.page(COLLEAGUE, "/desk")).bodyText().contains("Un hangar est partagé");
        var heard = "/projects/heard/" + project.value() + "/" + need;
        assertThat(people.page(COLLEAGUE, heard)).bodyText().contains("C’est lu");
        assertThat(people.send(KEEPER, heard)).hasStatus(302);
        assertThat(people.page(COLLEAGUE, "/desk")).bodyText().contains("Un hangar est partagé");
        assertThat(people.send(COLLEAGUE, heard)).hasStatus(302);
        assertThat(people.page(COLLEAGUE, "/desk")).bodyText().doesNotContain("Un hangar est partagé");

        // It goes on, and ends again: nobody hears of it a second time.
        assertThat(people.send(KEEPER, project.path() + "/go-on")).hasStatus(302);
        assertThat(end("Le hangar est rendu.")).hasStatus(302);
        assertThat(people.page(COLLEAGUE, "/desk")).bodyText().doesNotContain("Le hangar est rendu");
        assertThat(people.page(MEMBER, "/needs/" + need)).bodyText().contains("Le hangar est rendu.");
    }

    private MvcTestResult start(String... more) {
        var sent = Stream.concat(
                        Stream.of(
                                "id",
                                project.value().toString(),
                                "team",
                                team.toString(),
                                "title",
                                "La réserve commune",
                                "answers",
                                "Stocker au sec ce que trois associations partagent."),
                        Stream.of(more))
                .toArray(String[]::new);
        return people.send(KEEPER, "/projects", sent);
    }

    private MvcTestResult move(String to, String evidence, String reason, String version) {
        return people.send(
                KEEPER,
                project.path() + "/move",
                "version",
                version,
                "to",
                to,
                "evidence",
                evidence,
                "reason",
                reason,
                "on",
                Words.today(clock).toString());
    }

    private MvcTestResult actor(String name) {
        return people.send(
                KEEPER,
                project.path() + "/actors",
                "id",
                UUID.randomUUID().toString(),
                "name",
                name,
                "engineerings",
                "projects",
                "parts",
                "operates");
    }

    private MvcTestResult resource(String amount, String days) {
        return people.send(
                KEEPER,
                project.path() + "/resources",
                "id",
                UUID.randomUUID().toString(),
                "lever",
                "financial",
                "what",
                "Subvention",
                "amount",
                amount,
                "days",
                days,
                "standing",
                "asked");
    }

    private MvcTestResult edit(String host, String version) {
        return people.send(
                KEEPER, project.path() + "/edit", "version", version, "title", "La réserve commune", "host", host);
    }

    private MvcTestResult end(String became) {
        return people.send(
                KEEPER,
                project.path() + "/end",
                "ending",
                "deployed",
                "on",
                Words.today(clock).toString(),
                "became",
                became);
    }

    private UUID need(String words, String visibility, UUID keeper) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into exchange.need (id, kind, words, themes, perimeter, urgency, evidence, taken, conditions, guessed, nowhere,
                  state, tells_of_person, visibility, owner, keeper, created_at, changed_at)
                values (:id, 'need', :words, '{}', '{}', 'calm', '', 0, '', '{}', false, 'open', false, :visibility, :owner,
                  :keeper, now(), now())
                """)
                .param("id", id)
                .param("words", words)
                .param("visibility", visibility)
                .param("owner", team)
                .param("keeper", keeper)
                .update();
        return id;
    }
}
