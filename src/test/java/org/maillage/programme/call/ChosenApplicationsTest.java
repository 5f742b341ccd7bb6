package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.REVIEWER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.programme.LiveEditions;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever chose a territory is told when it counts no more, until they choose anew. */
@PlatformTest
class ChosenApplicationsTest {

    private static final UUID REDON = UUID.randomUUID();

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Applications applications;

    @Autowired
    ChosenApplications chosenApplications;

    @Autowired
    LiveEditions editions;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        database.sql("""
                insert into programme.application
                  (id, edition, secret_hash, email, territory, started_at, submitted_at, chosen)
                values (:id, :edition, :hash, 'pays@example.org', 'Pays de Redon', now(), now(), true)
                """)
                .param("id", REDON)
                .param("edition", EDITION)
                .param("hash", REDON.toString().getBytes(StandardCharsets.UTF_8))
                .update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            withdrawn | Pays de Redon a retiré sa candidature.
            resumed   | Pays de Redon a repris sa candidature pour la changer et ne l’a pas renvoyée.
            resent    | Pays de Redon a repris sa candidature et l’a renvoyée
            declined  | Pays de Redon n’est pas retenu
            waiting   | Pays de Redon est en liste d’attente
            """)
    void aChosenTerritoryThatCountsNoMoreIsSaidUntilTheSetIsChosenAnew(String what, String sentence) {
        assertThat(lost()).isEmpty();

        happens(what);

        assertThat(lost()).containsExactly(what);
        assertThat(page(LEAD)).bodyText().contains(sentence, "Aucun territoire choisi");
        assertThat(page(REVIEWER)).hasStatusOk().bodyText().doesNotContain(sentence);

        assertThat(choose(List.of())).isTrue();
        assertThat(lost()).isEmpty();
        assertThat(page(LEAD)).bodyText().doesNotContain(sentence);
    }

    @Test
    void whoeverDeclinesAChosenTerritoryIsTold() {
        var people = new People(browser);
        var path = "/editions/ouest/applications/" + REDON;

        assertThat(people.page(LEAD, path + "?decision=declined")).bodyText().contains("dans le groupe choisi");
        assertThat(people.page(LEAD, path + "?decision=accepted")).bodyText().doesNotContain("dans le groupe choisi");
    }

    @Test
    void whoIsAcceptedIsInTheSet() {
        choose(List.of());
        happens("accepted");

        assertThat(page(LEAD)).bodyText().contains("Un territoire choisi");
        assertThat(lost()).isEmpty();
    }

    @Test
    void theDatabaseHoldsThatNobodyIsInTheSetAndOutOfIt() {
        assertThatThrownBy(() -> database.sql("update programme.application set left_set = true")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void happens(String what) {
        switch (what) {
            case "withdrawn" -> applications.withdraw(REDON);
            case "resumed" -> applications.markSubmitted(REDON, false);
            case "resent" -> {
                applications.markSubmitted(REDON, false);
                applications.markSubmitted(REDON, true);
            }
            default ->
                database.sql("update programme.application set decision = :what")
                        .param("what", what)
                        .update();
        }
    }

    private List<String> lost() {
        return chosenApplications.lost(EDITION).stream()
                .map(ChosenApplications.Lost::why)
                .toList();
    }

    private boolean choose(List<UUID> chosen) {
        return chosenApplications.choose(
                editions.look(EDITION), chosen, ChosenApplications.version(applications.submitted(EDITION)));
    }

    private MvcTestResult page(UUID who) {
        return new People(browser).page(who, "/editions/ouest/applications");
    }
}
