package org.maillage.programme.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.TASK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The roadmaps of all pairs at a glance. */
@PlatformTest
class RoadmapsPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private static final String ROADMAP = "/places/" + REDON + "/roadmap";

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void eachPairHasItsNextActionItsCountsAndALink() {
        action("Rencontrer la Poste", -3, "doing");
        action("Appeler la gare", -2, "to-do");
        action("Faire visiter le tiers-lieu", 9, "to-do");
        action("Écrire au maire", -9, "done");
        action("Un forum", 2, "dropped");

        assertThat(browser.get()
                        .uri("/editions/ouest/roadmaps")
                        .with(user(new SignedIn(FACILITATOR, "Bob", null)))
                        .exchange())
                .bodyText()
                .contains(
                        "Rencontrer la Poste",
                        "1 action faite, 1 à venir, 2 dont le jour est passé",
                        "/places/" + REDON + "/roadmap",
                        "Diois",
                        "encore vide")
                .doesNotContain("Faire visiter", "Un forum", "retard");
    }

    private void action(String title, int inDays, String status) {
        database.sql("""
                insert into programme.action (id, place, title, owner, due_on, status, done_on)
                values (:id, :place, :title, 'Eve', (now() at time zone 'Europe/Paris')::date + cast(:days as int), :status,
                  case when :status = 'done' then (now() at time zone 'Europe/Paris')::date end)
                """)
                .param("id", UUID.randomUUID())
                .param("place", REDON)
                .param("title", title)
                .param("days", inDays)
                .param("status", status)
                .update();
    }

    @Test
    void anActionShowsHowFarItIsAndIsChangedByAButton() {
        people.send(CATALYST, ROADMAP, "title", "Rencontrer", "owner", "Eve", "dueOn", "2027-12-24");
        assertThat(people.page(CATALYST, ROADMAP))
                .bodyText()
                .contains("signal-waiting", "à faire", "value=\"done\"")
                .doesNotContain("name=\"status\" aria-label");

        var id = database.sql("select id from programme.action")
                .query(UUID.class)
                .single();
        people.send(CATALYST, ROADMAP + "/" + id, "status", "done", "version", "0");

        assertThat(people.page(CATALYST, ROADMAP)).bodyText().contains("signal-done", "faite");
    }

    @Test
    void aTaskThatIsDueOutsideTheEditionIsToldToWhoRunsItAlone() {
        database.sql("update programme.task set due_on = '2031-01-01'").update();

        assertThat(people.page(LEAD, "/tasks/" + TASK)).bodyText().contains("hors des dates de l’édition");
        assertThat(people.page(CATALYST, "/tasks/" + TASK)).bodyText().doesNotContain("hors des dates");
        var asked = people.send(LEAD, "/editions/ouest/tasks", "title", "Plus tard", "dueOn", "2031-01-01");
        assertThat(asked.getMvcResult().getFlashMap().get("flash")).asString().contains("hors des dates");
    }
}
