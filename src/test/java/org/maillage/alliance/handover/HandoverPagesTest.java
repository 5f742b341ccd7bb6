package org.maillage.alliance.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.alliance.ProjectId;
import org.maillage.shared.Typed;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A hand-over between a team and an operator without account, from the dossier to giving the project back. */
@PlatformTest
class HandoverPagesTest {

    private static final Pattern LINK = Pattern.compile("/handover/[A-Za-z0-9_-]{43}");
    private static final String OPERATOR = "operatrice@example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    EndHandovers endHandovers;

    private People people;
    private ProjectId project;
    private HandoverId handover;

    @BeforeEach
    void prepare() {
        var directory = Directory.write(database);
        people = new People(browser);
        project = ProjectId.fresh();
        handover = HandoverId.fresh();
        database.sql("""
                insert into alliance.project (id, team, title, answers, made_at, changed_at)
                values (:id, :team, 'La réserve commune', 'Stocker au sec.', now(), now())
                """)
                .param("id", project.value())
                .param("team", directory.territory(REDON))
                .update();
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate alliance.project cascade").update();
        Directory.remove(database);
    }

    @Test
    void theDossierIsFilledFromTheProjectAndStaysWithTheTeamUntilItIsProposed() {
        assertThat(people.page(KEEPER, project.path())).bodyText().contains("Passer le relais");
        assertThat(people.page(KEEPER, "/handovers/new?project=" + project.value()))
                .bodyText()
                .contains("Stocker au sec.", "Étape\u00a0: Idée");
        assertThat(people.page(ELSEWHERE, "/handovers/new?project=" + project.value()))
                .hasStatus(404);

        assertThat(begin("")).hasStatus(422).bodyText().contains("Réserve, clés et adhérents");
        assertThat(begin("Le prix libre")).hasRedirectedUrl(handover.path());
        assertThat(begin("Le prix libre")).hasRedirectedUrl(handover.path());

        assertThat(people.page(COLLEAGUE, handover.path())).bodyText().contains("En préparation", "Le prix libre");
        assertThat(people.page(ELSEWHERE, handover.path())).hasStatus(404);
        assertThat(people.page(MEMBER, "/handovers")).hasStatus(403);
        assertThat(browser.get().uri(handover.path() + "/trace")).hasStatus(404);
        assertThat(people.page(KEEPER, project.path()))
                .bodyText()
                .contains("Coopérative du Port\u00a0: En préparation");
        // A project goes to one operator at a time.
        handover = HandoverId.fresh();
        assertThat(begin("Le prix libre"))
                .hasStatus(422)
                .bodyText()
                .contains("un opérateur à la fois", "Le prix libre");
    }

    @Test
    void twoTabsOfOneDossier() {
        begin("Le prix libre");

        assertThat(edit("Le prix libre et le samedi", "0")).hasStatus(302);
        assertThat(edit("Autre chose", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Autre chose", "Enregistré en ce moment", "Le prix libre et le samedi");
        // It is proposed as it was looked at, or not at all.
        assertThat(propose("0")).hasStatus(302);
        assertThat(people.page(KEEPER, handover.path())).bodyText().contains("En préparation");
        assertThat(propose("1")).hasStatus(302);
        assertThat(people.page(KEEPER, handover.path())).bodyText().contains("Proposé");
        assertThat(edit("Encore", "1")).hasStatus(409);
    }

    @Test
    void theOperatorAsksAndAccepts() {
        begin("Le prix libre");
        propose("0");
        var link = link();

        assertThat(open(link)).bodyText().contains("Le prix libre", "Prendre le relais", "Bob");
        assertThat(open("/handover/" + "x".repeat(43))).hasStatus(404);
        assertThat(send(link + "/question", "question", "Qui paie le loyer ?")).hasRedirectedUrl(link);
        assertThat(people.page(KEEPER, "/desk")).bodyText().contains("a une question sur le passage de relais");
        assertThat(people.send(KEEPER, handover.path() + "/answer", "answer", "La commune, jusqu’en juin."))
                .hasStatus(302);
        assertThat(people.page(KEEPER, "/desk")).bodyText().doesNotContain("a une question sur le passage de relais");
        assertThat(open(link())).bodyText().contains("Qui paie le loyer", "La commune, jusqu’en juin.");

        assertThat(send(link + "/accept", "name", "", "may", "true")).hasStatus(422);
        assertThat(send(link + "/accept", "name", "Nadia Le Goff"))
                .hasStatus(422)
                .bodyText()
                .contains("Nadia Le Goff", "transmettez ce lien");
        assertThat(send(link + "/accept", "name", "Nadia Le Goff", "may", "true"))
                .hasRedirectedUrl(link);
        // From another tab: nothing changes.
        assertThat(send(link + "/declined", "declined", "Finalement non", "sure", "true"))
                .hasStatus(409);
        assertThat(send(link + "/accept", "name", "Quelqu’un d’autre", "may", "true"))
                .hasStatus(302);

        assertThat(people.page(KEEPER, handover.path()))
                .bodyText()
                .contains("Nadia Le Goff, pour Coopérative du Port", "Bob, pour l’équipe de");
        assertThat(people.page(KEEPER, project.path())).bodyText().contains("Coopérative du Port\u00a0: Accepté");
        assertThatThrownBy(() -> database.sql("update alliance.handover set accepted_by = 'X' where id = :id")
                        .param("id", handover.value())
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void onlyWhatBothAgreeToIsPublic() {
        var link = accepted();
        var trace = handover.path() + "/trace";

        assertThat(people.send(KEEPER, handover.path() + "/public", "public", "Le Port porte la réserve."))
                .hasStatus(302);
        assertThat(open(trace)).hasStatus(404);
        assertThat(open(link)).bodyText().contains("Le Port porte la réserve.", "Rien n’est public sans votre accord");
        // The operator agrees to words that stand no more.
        people.send(KEEPER, handover.path() + "/public", "public", "La coopérative porte la réserve.");
        assertThat(send(link + "/agree", "words", "Le Port porte la réserve.", "agrees", "true"))
                .hasStatus(302);
        assertThat(open(trace)).hasStatus(404);
        assertThat(send(link + "/agree", "words", "La coopérative porte la réserve.", "agrees", "true"))
                .hasStatus(302);

        assertThat(open(trace))
                .hasStatusOk()
                .bodyText()
                .contains("La coopérative porte la réserve.")
                .doesNotContain("Nadia", "Bob", "Le prix libre");
        assertThat(send(link + "/agree", "words", "La coopérative porte la réserve.", "agrees", "false"))
                .hasStatus(302);
        assertThat(open(trace)).hasStatus(404);
    }

    @Test
    void itIsHandedBackOnce() {
        var link = accepted();

        assertThat(send(link + "/back", "back", "Trop peu de bras"))
                .hasStatus(422)
                .bodyText()
                .contains("Trop peu de bras");
        assertThat(send(link + "/back", "back", "Trop peu de bras", "sure", "true"))
                .hasRedirectedUrl(link);
        assertThat(send(link + "/back", "back", "Autre raison", "sure", "true")).hasStatus(409);

        assertThat(people.page(KEEPER, handover.path()))
                .bodyText()
                .contains("Trop peu de bras", "de nouveau à l’équipe")
                .doesNotContain("Autre raison");
        // The project is the team’s again, who may look for another operator.
        handover = HandoverId.fresh();
        assertThat(begin("Le prix libre")).hasRedirectedUrl(handover.path());
    }

    @Test
    void itIsDeclinedOnceWithReasons() {
        begin("Le prix libre");
        propose("0");
        var link = link();

        assertThat(send(link + "/declined", "declined", "", "sure", "true")).hasStatus(422);
        assertThat(send(link + "/declined", "declined", "Pas cette année", "sure", "true"))
                .hasRedirectedUrl(link);
        // What comes late goes nowhere, and is not lost either.
        assertThat(sendForPage(link + "/declined", "declined", "Jamais de la vie", "sure", "true"))
                .hasStatus(409)
                .bodyText()
                .contains("ne sont pas partis", "Jamais de la vie");
        assertThat(people.sendForPage(KEEPER, handover.path() + "/answer", "answer", "Dommage pour nous"))
                .hasStatus(409)
                .bodyText()
                .contains("ne sont pas partis", "Dommage pour nous");
        assertThat(send(link + "/accept", "name", "Nadia", "may", "true")).hasRedirectedUrl(link);

        assertThat(people.page(KEEPER, handover.path()))
                .bodyText()
                .contains("Pas cette année", "Refusé")
                .doesNotContain("Jamais");
        assertThat(open(link)).bodyText().contains("Pas cette année").doesNotContain("Prendre le relais");
    }

    @Test
    void aLinkWhoseTimeIsOverSaysWhatToDo() {
        begin("Le prix libre");
        propose("0");
        var link = link();
        database.sql("""
                update alliance.handover set proposed_at = now() - interval '50 days', expires_at = now() - interval '1 day' where id = :id
                """).param("id", handover.value()).update();
        database.sql("""
                update alliance.handover_link set made_at = now() - interval '50 days', expires_at = now() - interval '1 day'
                where handover = :id
                """).param("id", handover.value()).update();

        assertThat(open(link)).bodyText().contains("demandez un nouveau lien").doesNotContain("Le prix libre");
        assertThat(send(link + "/accept", "name", "Nadia", "may", "true")).hasStatus(302);
        assertThat(people.page(KEEPER, handover.path())).bodyText().doesNotContain("Nadia");

        endHandovers.endThoseWhoseTermHasCome();
        assertThat(people.page(KEEPER, handover.path())).bodyText().contains("Sans réponse", "Reprendre le dossier");
        assertThat(people.page(KEEPER, "/desk")).bodyText().contains("n’a pas répondu à temps");
        assertThat(people.send(KEEPER, handover.path() + "/again")).hasStatus(302);
        assertThat(people.page(KEEPER, handover.path())).bodyText().contains("En préparation");
        assertThat(open(link)).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(HandoverState.class)
    void theDatabaseRefusesWhatIsNoWay(HandoverState to) {
        begin("Le prix libre");
        if (HandoverState.DRAFT.mayBecome(to) || to == HandoverState.DRAFT) {
            return;
        }
        assertThatThrownBy(() -> database.sql("update alliance.handover set state = :to where id = :id")
                        .param("to", Typed.key(to))
                        .param("id", handover.value())
                        .update())
                .hasMessageContaining("does not go from draft");
    }

    private String accepted() {
        begin("Le prix libre");
        propose("0");
        var link = link();
        send(link + "/accept", "name", "Nadia Le Goff", "may", "true");
        return link;
    }

    private String link() {
        var mail = database.sql("""
                select body from notices.mail where recipient = :to and body like '%/handover/%' order by posted_at desc limit 1
                """)
                .param("to", OPERATOR)
                .query((row, number) -> row.getString(1))
                .single();
        var found = LINK.matcher(mail);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult open(String path) {
        return browser.get().uri(path).locale(Locale.FRENCH).exchange();
    }

    private MvcTestResult send(String path, String... fields) {
        return form(path, fields).exchange();
    }

    private MvcTestResult sendForPage(String path, String... fields) {
        return form(path, fields)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder form(String path, String... fields) {
        var request = browser.post().uri(path).locale(Locale.FRENCH).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private MvcTestResult propose(String version) {
        return people.send(KEEPER, handover.path() + "/propose", "version", version);
    }

    private MvcTestResult begin(String keeps) {
        return people.send(
                KEEPER,
                "/handovers",
                "id",
                handover.value().toString(),
                "project",
                project.value().toString(),
                "subject",
                "Réserve, clés et adhérents",
                "standing",
                "Essayé six mois",
                "keeps",
                keeps,
                "operator",
                "Coopérative du Port",
                "contact",
                "Nadia Le Goff",
                "email",
                OPERATOR,
                "language",
                "fr");
    }

    private MvcTestResult edit(String keeps, String version) {
        return people.send(
                KEEPER,
                handover.path() + "/edit",
                "version",
                version,
                "subject",
                "Réserve, clés et adhérents",
                "standing",
                "Essayé six mois",
                "keeps",
                keeps,
                "operator",
                "Coopérative du Port",
                "contact",
                "Nadia Le Goff",
                "email",
                OPERATOR,
                "language",
                "fr");
    }
}
