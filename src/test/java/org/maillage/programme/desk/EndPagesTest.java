package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How a pathway ends: what is left is said before, and those concerned hear of it once. */
@PlatformTest
class EndPagesTest {

    private static final String MOVE = "/editions/ouest/move";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

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
    void theBoardAndTheDeskSayWhatComesNext() {
        assertThat(people.page(LEAD, "/editions/ouest/board"))
                .bodyText()
                .containsSubsequence(
                        "Et maintenant", "Prochaine séance", "S1, Comprendre", "Et aussi", "Clore le parcours");
        assertThat(people.page(LEAD, "/desk")).bodyText().contains("Prochaine séance\u00a0: S1, Comprendre");

        theSessionIsHeld();
        assertThat(people.page(LEAD, "/editions/ouest/board"))
                .bodyText()
                .containsSubsequence("Personne n’a encore noté qui est venu à S1", "Les séances sont faites");
        assertThat(people.page(FACILITATOR, "/editions/ouest/board"))
                .bodyText()
                .contains("Noter les présences")
                .doesNotContain("Clore le parcours");
        assertThat(people.page(FACILITATOR, "/desk")).bodyText().contains("Personne n’a encore noté qui est venu à S1");

        noteThatEveryoneCame();
        assertThat(people.page(LEAD, "/editions/ouest/board"))
                .bodyText()
                .containsSubsequence(
                        "Les séances sont faites",
                        "Clore le parcours",
                        "Et aussi",
                        "intersession dont la date est passée")
                .doesNotContain("Personne n’a encore noté");
    }

    @Test
    void whoClosesSeesFirstWhatIsLeft() {
        database.sql("""
                insert into programme.action (id, place, title, owner, due_on)
                values (gen_random_uuid(), :redon, 'Essayer', 'Eve', (now() at time zone 'Europe/Paris')::date + 9)
                """).param("redon", REDON).update();
        database.sql("""
                insert into programme.application (id, edition, secret_hash, email, territory, started_at, submitted_at)
                values (gen_random_uuid(), :edition, '\\x01', 'pays@example.org', 'Pays', now(), now())
                """).param("edition", EDITION).update();
        database.sql("insert into programme.task (id, edition, title) values (gen_random_uuid(), :edition, 'Noter')")
                .param("edition", EDITION)
                .update();

        assertThat(people.page(LEAD, MOVE))
                .bodyText()
                .contains(
                        "Une séance est encore à venir",
                        "Un travail d’intersession est encore à partager",
                        "2 territoires n’ont pas encore partagé une intersession",
                        "Une action des feuilles de route est en cours",
                        "Une candidature n’a pas eu de réponse",
                        "Tout n’est pas fait",
                        "href=\"/editions/ouest/applications\"")
                .doesNotContain("Les séances sont faites");

        theSessionIsHeld();
        assertThat(people.page(LEAD, MOVE))
                .bodyText()
                .contains("Une séance n’a pas de présences notées", "encore des retours", "Les séances sont faites")
                .doesNotContain("à venir", "Tout n’est pas fait");
    }

    @Test
    void whoDoesNotTickSeesAgainWhatIsLeft() {
        assertThat(people.send(LEAD, MOVE, "to", "closing")).hasRedirectedUrl(MOVE);
        moves("draft");
        assertThat(people.page(LEAD, MOVE)).hasRedirectedUrl("/editions/ouest/board");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            closing,     se clôt
            capitalised, est terminé
            """)
    void pairsAndFacilitatorsAreToldOnce(String to, String words) {
        moves(to.equals("closing") ? "running" : "closing");
        // Eve facilitates too: that is no second mail.
        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                values (:eve, 'facilitator', :cohort, 'Essai', now())
                """)
                .param("eve", CATALYST)
                .param("cohort", RunningEdition.COHORT)
                .update();

        people.send(LEAD, MOVE, "to", to, "sure", "true");
        people.send(LEAD, MOVE, "to", to, "sure", "true");

        assertThat(database.sql("select recipient || ' ' || subject from notices.mail")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(List.of("eve", "fay", "bob").stream()
                        .map(it -> "%s@example.org Le parcours «\u00a0Ouest\u00a0» %s".formatted(it, words))
                        .toList());
    }

    @Test
    void nobodyIsToldOfAnExample() {
        database.sql("update pathway.edition set demonstration = true where id = :edition")
                .param("edition", EDITION)
                .update();

        people.send(LEAD, MOVE, "to", "closing", "sure", "true");

        assertThat(database.sql("select count(*) from notices.mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            closing     | vous pouvez encore partager une intersession | ce qui manque peut encore être noté
            capitalised | votre carnet et vos retours            | garde encore ce qu’il a appris
            archived    | seuls les retours restent ouverts      | Le parcours est archivé
            """)
    void theirDesksSayWhatIsOverAndWhatIsNot(String status, String pair, String facilitator) {
        moves(status);

        assertThat(people.page(CATALYST, "/desk")).bodyText().contains(pair);
        assertThat(people.page(FACILITATOR, "/desk")).bodyText().contains(facilitator);
    }

    private void moves(String status) {
        var life = List.of("draft", "call-open", "selection", "running", "closing", "capitalised", "archived");
        database.sql("delete from pathway.move where edition = :edition")
                .param("edition", EDITION)
                .update();
        for (var position = 0; position <= life.indexOf(status); position++) {
            database.sql("""
                    insert into pathway.move (edition, position, status, year, certainty)
                    values (:edition, :position, :status, 2026, 'stated')
                    """)
                    .param("edition", EDITION)
                    .param("position", position + 1)
                    .param("status", life.get(position))
                    .update();
        }
    }

    private void theSessionIsHeld() {
        database.sql("update programme.session set ends_at = now() - interval '5 minutes' where id = :id")
                .param("id", SESSION)
                .update();
    }

    private void noteThatEveryoneCame() {
        database.sql("""
                insert into programme.attendance (session, person, place, presence, said_by, said_at)
                select :session, person, place, 'present', 'facilitator', now()
                from programme.pair_member
                where edition = :edition
                """).param("session", SESSION).param("edition", EDITION).update();
    }
}
