package org.maillage.programme.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
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

    @BeforeEach
    void begin() {
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
                        "Une action faite, 1 à venir, 2 dont le jour est passé",
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
}
