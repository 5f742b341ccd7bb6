package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What reviewers and leads see and say of an application that was handed in. */
@PlatformTest
class CandidatePagesTest {

    private static final UUID APPLICATION = UUID.randomUUID();
    private static final String PATH = "/editions/ouest/applications/" + APPLICATION;
    private static final String QUESTION = "answer-1";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        database.sql("""
                insert into programme.application
                  (id, edition, secret_hash, email, territory, started_at, submitted_at)
                values (:id, :edition, :hash, 'pays@example.org', 'Pays de Redon', now(), now())
                """)
                .param("id", APPLICATION)
                .param("edition", EDITION)
                .param("hash", APPLICATION.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void reviewersReadAndSayAndLeadsDecide() {
        assertThat(page(LEAD)).hasStatusOk();
        assertThat(page(REVIEWER)).hasStatusOk();
        for (var other : new UUID[] {FACILITATOR, CATALYST, STRANGER}) {
            assertThat(page(other)).hasStatus(403);
            assertThat(post("/review", other, "comments", "Bien")).hasStatus(403);
        }
        assertThat(post("/decision", REVIEWER, "decision", "accepted")).hasStatus(403);
    }

    @Test
    void theHomeLeadsToTheCallWhileItIsOpen() {
        assertThat(browser.get().uri("/")).bodyText().doesNotContain("/editions/ouest/call");

        database.sql("delete from pathway.move where edition = ? and position > 2")
                .param(EDITION)
                .update();
        assertThat(browser.get().uri("/")).bodyText().as("its last day is over").doesNotContain("/editions/ouest/call");

        database.sql("update programme.call set closes_at = now() + interval '1 day'")
                .update();

        assertThat(browser.get().uri("/"))
                .bodyText()
                .contains("Appel ouvert")
                .containsPattern("class=\"btn btn-main\" href=\"/editions/ouest/call\">Répondre à l’appel");
    }

    @Test
    void whatWasNotHandedInIsNotFound() {
        database.sql("update programme.application set submitted_at = null").update();

        assertThat(page(REVIEWER)).hasStatus(404);
        assertThat(page(STRANGER)).hasStatus(403);
    }

    @Test
    void aReviewIsKeptShownAgainAndReadByTheLead() {
        assertThat(page(REVIEWER)).bodyText().contains("name=\"" + QUESTION + "\"", "<legend class=\"form-label\">Oui");

        assertThat(post("/review", REVIEWER, QUESTION, "partly", "comments", "Un bon dossier"))
                .hasRedirectedUrl(PATH);

        assertThat(page(REVIEWER))
                .bodyText()
                .containsPattern("value=\"partly\" checked")
                .contains("Un bon dossier");
        assertThat(page(LEAD)).bodyText().contains("<strong>Cyd</strong>", "en partie</span>", "Un bon dossier");
    }

    @Test
    void anAnswerStaysWithACriterionThatIsWordedOtherwise() {
        post("/review", REVIEWER, QUESTION, "partly", "comments", "Un bon dossier");

        assertThat(people().send(
                                LEAD,
                                "/editions/ouest/call/edit",
                                "closesOn",
                                "2199-01-01",
                                "words",
                                "",
                                "criteria",
                                "Un binôme est-il formé ?",
                                "version",
                                "0"))
                .hasStatus3xxRedirection();

        assertThat(page(REVIEWER))
                .bodyText()
                .contains("Un binôme est-il formé")
                .containsPattern("value=\"partly\" checked");
        assertThat(page(LEAD)).bodyText().contains("Un binôme est-il formé", "en partie</span>");
    }

    @Test
    void whoHasAnInterestSaysNothingMore() {
        post("/review", REVIEWER, QUESTION, "yes", "comments", "Un bon dossier", "conflict", "true");

        assertThat(page(LEAD)).bodyText().contains("conflit d’intérêts").doesNotContain("Un bon dossier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "oui"})
    void anAnswerThatIsNoneIsToldSo(String answer) {
        assertThat(post("/review", REVIEWER, QUESTION, answer, "comments", "Un bon dossier"))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez dans la liste", "Un bon dossier");
    }

    @Test
    void aLetterBeginsWithWordsIsKeptAndGoesOnce() {
        assertThat(people().page(LEAD, PATH + "?decision=accepted"))
                .bodyText()
                .contains("Décision", "Bonjour", "name=\"decision\" value=\"accepted\"");
        assertThat(people().page(REVIEWER, PATH + "?decision=accepted"))
                .bodyText()
                .doesNotContain("name=\"decision\"");

        assertThat(post("/decision", LEAD, "decision", "accepted", "subject", "", "body", "Venez"))
                .hasStatus(422)
                .bodyText()
                .contains("Ce champ est vide", "Venez", "name=\"decision\" value=\"accepted\"");
        assertThat(post("/decision", LEAD, "decision", "perhaps", "subject", "Oui", "body", "Venez"))
                .hasStatus(404);
        post("/decision", LEAD, "decision", "accepted", "subject", "Oui", "body", "Venez", "send", "true");

        assertThat(page(LEAD)).bodyText().contains("La réponse est partie le", "<strong>Oui</strong>", "Venez");
    }

    @Test
    void aCallIsSeenByItsLeadsAloneWhileTheEditionIsADraft() {
        assertThat(browser.get().uri("/editions/ouest/call")).hasStatusOk();

        database.sql("delete from pathway.move where position > 1 and edition = :edition")
                .param("edition", EDITION)
                .update();

        assertThat(browser.get().uri("/editions/ouest/call")).hasStatus(404);
        assertThat(people().page(STRANGER, "/editions/ouest/call")).hasStatus(404);
        assertThat(people().page(LEAD, "/editions/ouest/call")).hasStatusOk();
        assertThat(browser.post().uri("/calls/ouest/applications").with(csrf())).hasStatus(404);
    }

    private MvcTestResult page(UUID person) {
        return people().page(person, PATH);
    }

    private MvcTestResult post(String act, UUID person, String... typed) {
        return people().send(
                        person,
                        PATH + act,
                        Stream.concat(Stream.of("version", "0"), Stream.of(typed))
                                .toArray(String[]::new));
    }

    private People people() {
        return new People(browser);
    }
}
