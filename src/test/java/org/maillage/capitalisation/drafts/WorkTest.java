package org.maillage.capitalisation.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.DIOIS;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.TASK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SampleSheet;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A sheet begun with what a territory has done in an edition. */
@PlatformTest
class WorkTest {

    private static final String WORK = "/experience-sheets/new/work/" + REDON;
    private static final UUID DONE = UUID.randomUUID();
    private static final UUID OPEN = UUID.randomUUID();

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void work() {
        SampleSheet.write(database);
        action(DONE, "Réunir les associations", "done", "2026-03-12");
        action(OPEN, "Trouver un four", "to-do", null);
        database.sql("""
                insert into programme.deliverable (task, place, words, handed_in_at, handed_in_by)
                values (:task, :place, 'Nous avons vu **douze** cuisines.', now(), :person)
                """)
                .param("task", TASK)
                .param("place", REDON)
                .param("person", CATALYST)
                .update();
    }

    @AfterEach
    void nothingStays() {
        SampleSheet.remove(database);
    }

    @Test
    void whatIsDoneIsShownWithATickBeforeItIsTakenOver() {
        assertThat(page("/experience-sheets/new", CATALYST)).bodyText().contains(WORK);
        assertThat(page(WORK, CATALYST))
                .bodyText()
                .contains("Réunir les associations", "Raconter", "douze", "value=\"" + DONE + "\" checked")
                .doesNotContain("Trouver un four");
    }

    @Test
    void whatIsTickedBecomesChronologyAndStory() {
        assertThat(post("Nos cuisines", DONE, TASK)).hasStatus(302);

        assertThat(page("/experience-sheets/nos-cuisines/draft", CATALYST))
                .bodyText()
                .contains("12 mars 2026", "Réunir les associations", "<strong>douze</strong>", "Raconter", "Redon");
    }

    @Test
    void whatIsNotTickedStaysWhereItIs() {
        assertThat(post("Nos cuisines", DONE, null)).hasStatus(302);

        assertThat(page("/experience-sheets/nos-cuisines/draft", CATALYST))
                .bodyText()
                .contains("Réunir les associations")
                .doesNotContain("douze");
    }

    @Test
    void whatIsNotDoneCannotBeTicked() {
        assertThat(post("Nos cuisines", OPEN, null)).hasStatus(422);
        assertThat(post("", DONE, TASK)).hasStatus(422);
    }

    @Test
    void onlyThePairOfAPlaceBeginsWithItsWork() {
        assertThat(page(WORK, OTHER)).hasStatus(404);
        assertThat(page(WORK, LEAD)).hasStatus(404);
        assertThat(page("/experience-sheets/new/work/" + DIOIS, CATALYST)).hasStatus(404);
        assertThat(page("/experience-sheets/new/work/" + DIOIS, OTHER))
                .hasStatus(200)
                .bodyText()
                .contains("Aucune action");
        assertThat(browser.get().uri(WORK)).hasStatus(302);
    }

    private void action(UUID id, String title, String status, @Nullable String doneOn) {
        database.sql("""
                insert into programme.action (id, place, title, owner, due_on, status, done_on)
                values (:id, :place, :title, 'Eve', date '2026-04-01', :status, cast(:doneOn as date))
                """)
                .param("id", id)
                .param("place", REDON)
                .param("title", title)
                .param("status", status)
                .param("doneOn", doneOn)
                .update();
    }

    private MvcTestResult page(String path, UUID who) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(who, "Qui", null)))
                .exchange();
    }

    private MvcTestResult post(String title, UUID action, @Nullable UUID task) {
        var request = browser.post()
                .uri(WORK)
                .with(user(new SignedIn(CATALYST, "Qui", null)))
                .with(csrf())
                .param("title", title)
                .param("kind", "experience")
                .param("part", "author")
                .param("actions", action.toString());
        return (task == null ? request : request.param("handedIn", task.toString())).exchange();
    }
}
