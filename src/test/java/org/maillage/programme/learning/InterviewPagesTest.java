package org.maillage.programme.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.programme.LearningNeeds;
import org.maillage.programme.LiveEditions;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** First interviews: written by who runs the cohort, read by the pair, added up by theme for the edition. */
@PlatformTest
class InterviewPagesTest {

    private static final String PATH = "/places/" + REDON + "/interview";
    private static final String NEEDS = "/editions/ouest/needs";
    private static final String HELD = LocalDate.of(2026, 1, 12).toString();

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    LearningNeeds needs;

    @Autowired
    LiveEditions editions;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
        database.sql("""
                update pathway.edition
                set template = (select id from pathway.template_version where slug = 'co-construction-territoriale' order by version desc limit 1)
                where id = :edition
                """).param("edition", EDITION).update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void anEditionOfWhichNobodyHasSaidAnythingSaysSo() {
        assertThat(people.page(LEAD, NEEDS))
                .hasStatusOk()
                .bodyText()
                .contains("Aucun territoire n’a encore dit", "Entretiens de départ à tenir", PATH);
        assertThat(people.page(LEAD, "/editions/ouest/board")).bodyText().contains("Rien n’est dit encore");
        assertThat(needs.of(editions.get("ouest")).isEmpty()).isTrue();
    }

    @Test
    void anInterviewBeginsWithWhatTheApplicationSaid() {
        applied("third-places", "Durer à l’année");

        assertThat(people.page(FACILITATOR, PATH))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "L’entretien de départ n’est pas encore noté",
                        "value=\"third-places\" checked",
                        "Durer à l’année");
    }

    @Test
    void whatItConfirmsAddsAndLeavesIsToldToThePair() {
        applied("third-places", "Durer");
        applied("csr", "");

        assertThat(write(FACILITATOR, 0, "needs", "third-places", "need-innovations", "Passer à l’essai"))
                .hasRedirectedUrl(PATH);

        assertThat(people.page(CATALYST, PATH))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tenu le 12 janvier 2026 avec Eve, noté par Bob",
                        "Passer à l’essai",
                        "confirmé",
                        "ajouté",
                        "laissé de côté")
                .doesNotContain("name=\"heldOn\"");
        assertThat(people.page(OTHER, PATH)).hasStatus(403);
    }

    @Test
    void allIsAddedUpByThemeWithAWayToWhereItWasSaid() {
        applied("third-places", "Durer");
        write(LEAD, 0, "needs", "third-places");

        assertThat(people.page(LEAD, NEEDS))
                .bodyText()
                .contains("Tiers lieux &amp; dialogue territorial", "Un dans sa candidature", "Un à l’entretien", PATH);
        var first = needs.of(editions.get("ouest")).themes().getFirst();
        assertThat(first.theme()).isEqualTo("third-places");
        assertThat(List.of(first.asked(), first.confirmed())).containsExactly(1, 1);
        assertThat(people.page(LEAD, "/editions/ouest/board"))
                .bodyText()
                .contains("Un dans sa candidature, Un à l’entretien", "/editions/ouest/needs#t-third-places");
    }

    @Test
    void whoSavesAnOlderPageIsToldAndLosesNothing() {
        write(LEAD, 0, "needs", "csr");

        assertThat(write(FACILITATOR, 0, "need-innovations", "Passer à l’essai"))
                .hasStatus(409)
                .bodyText()
                .contains("Passer à l’essai");
        assertThat(write(FACILITATOR, 1, "need-innovations", "Passer à l’essai"))
                .hasRedirectedUrl(PATH);
    }

    @Test
    void badInputIsSaidAndKept() {
        assertThat(people.send(LEAD, PATH, "version", "0", "heldOn", "2199-01-01", "withWhom", "Eve"))
                .hasStatus(422)
                .bodyText()
                .contains("avant d’avoir eu lieu", "value=\"Eve\"");
        assertThat(people.send(LEAD, PATH, "version", "0", "heldOn", HELD, "needs", "astrology"))
                .hasStatus(422);
        assertThat(people.send(LEAD, PATH, "version", "0", "heldOn", "", "need-csr", "x".repeat(401)))
                .hasStatus(422);
    }

    @Test
    void theDatabaseRefusesAThemeWithoutNameAndWordsWithoutEnd() {
        write(LEAD, 0);

        for (var values : new String[] {"'', ''", "'csr', repeat('x', 401)"}) {
            assertThatThrownBy(() -> database.sql(
                                    "insert into programme.interview_need (place, theme, words) values (:place, %s)"
                                            .formatted(values))
                            .param("place", REDON)
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private MvcTestResult write(UUID who, int version, String... more) {
        var fields = new String[6 + more.length];
        System.arraycopy(
                new String[] {"version", String.valueOf(version), "heldOn", HELD, "withWhom", "Eve"}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return people.send(who, PATH, fields);
    }

    /** Redon has applied, and said that it wants to learn this. */
    private void applied(String theme, String words) {
        database.sql("""
                with applied as (
                  insert into programme.application (id, edition, secret_hash, email, territory, started_at, language)
                  select :application, :edition, 'x', 'eve@example.org', 'Redon', now(), 'fr'
                  where not exists (select from programme.application where id = :application)
                )
                update programme.place set application = :application where id = :place
                """)
                .param("application", new UUID(7, 1))
                .param("edition", EDITION)
                .param("place", REDON)
                .update();
        database.sql(
                        "insert into programme.application_need (application, theme, words) values (:application, :theme, :words)")
                .param("application", new UUID(7, 1))
                .param("theme", theme)
                .param("words", words)
                .update();
    }
}
