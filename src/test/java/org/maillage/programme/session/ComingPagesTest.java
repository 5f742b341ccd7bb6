package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.STRANGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Those who are expected at a session say that they come, with how many, and whether they eat there. */
@PlatformTest
class ComingPagesTest {

    private static final String PATH = "/sessions/" + SESSION;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        begins("+ interval '10 days'");
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void whoeverIsExpectedSaysSoAndChangesTheirMind() {
        assertThat(page(CATALYST))
                .bodyText()
                .contains("Venez-vous", "J’y serai")
                .doesNotContain("Repas");
        assertThat(page(FACILITATOR)).bodyText().contains("Personne n’a encore dit venir", "On y mange");
        send(FACILITATOR, "/meals", "asks", "true");

        assertThat(send(CATALYST, "/coming", "heads", "2", "meal", "true")).hasStatus(302);
        assertThat(page(CATALYST)).bodyText().contains("vous y serez, à 2, repas", "Changer ma réponse");
        assertThat(page(FACILITATOR)).bodyText().contains("2 personnes disent venir", "2 repas", "vient à 2, repas");

        send(CATALYST, "/excuse");
        assertThat(page(FACILITATOR)).bodyText().contains("Personne n’a encore dit venir", "une absence annoncée");
        send(CATALYST, "/coming", "heads", "1");
        assertThat(page(FACILITATOR)).bodyText().contains("Une personne dit venir", "aucune absence annoncée");
        assertThat(strings("select count(*)::text from programme.attendance")).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21", "-1", "deux", "1e3", "99999999999", "<b>"})
    void aNumberThatCannotBeIsSaidAndStays(String heads) {
        assertThat(send(CATALYST, "/coming", "heads", heads))
                .hasStatus(422)
                .bodyText()
                .contains("de 1 à 20", heads.replace("<b>", "&lt;b>").substring(0, Math.min(4, heads.length())));
        assertThat(strings("select count(*)::text from programme.session_answer"))
                .containsExactly("0");
    }

    @Test
    void nobodyAnswersWhoIsNotExpectedOrTooLate() {
        assertThat(send(STRANGER, "/coming", "heads", "1")).hasStatus(403);
        assertThat(send(CATALYST, "/meals", "asks", "true")).hasStatus(403);
        send(FACILITATOR, "/coming", "heads", "1");
        send(CATALYST, "/excuse");
        begins("- interval '10 minutes'");
        send(CATALYST, "/coming", "heads", "1");

        assertThat(strings("select presence from programme.attendance")).containsExactly("excused");
        assertThat(strings("select count(*)::text from programme.session_answer"))
                .containsExactly("0");
        assertThat(page(CATALYST)).bodyText().doesNotContain("Venez-vous");
    }

    @Test
    void theTableHoldsWhatMayBeAnswered() {
        send(CATALYST, "/coming");
        assertThatThrownBy(() -> database.sql("update programme.session_answer set heads = 21 where person = :person")
                        .param("person", CATALYST)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void begins(String when) {
        database.sql("update programme.session set starts_at = now() " + when + ", ends_at = now() " + when
                        + " + interval '2 hours' where id = :id")
                .param("id", SESSION)
                .update();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private MvcTestResult page(UUID who) {
        return new People(browser).page(who, PATH);
    }

    private MvcTestResult send(UUID who, String under, String... fields) {
        return new People(browser).send(who, PATH + under, fields);
    }
}
