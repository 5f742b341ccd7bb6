package org.maillage.account.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.PROGRAMME;
import static org.maillage.support.RunningEdition.STRANGER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What has lost its last owner, and administrators who name another. */
@PlatformTest
class OwnerlessPagesTest {

    private static final String PAGE = "/account/upkeep";
    private static final String FIELD = "owner-" + PROGRAMME;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
        database.sql("insert into account.role (person, role, granted_at) values (:gus, 'administrator', now())")
                .param("gus", STRANGER)
                .update();
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        RunningEdition.remove(database);
    }

    @Test
    void whileSomebodyLeadsNothingIsAsked() {
        assertThat(people.page(STRANGER, PAGE)).bodyText().doesNotContain("n’a plus personne");
        assertThat(people.send(STRANGER, PAGE + "/owners", "scope", PROGRAMME.toString(), FIELD, "new@example.org"))
                .hasStatus(404);
    }

    @Test
    void aProgrammeWhoseLastLeadLeftGetsAnother() {
        people.send(LEAD, "/account/erase", "email", "ann@example.org");

        assertThat(people.page(STRANGER, "/desk")).bodyText().contains("n’a plus personne qui s’en occupe", PAGE);
        assertThat(people.page(STRANGER, PAGE)).bodyText().contains("Ce qui n’a plus personne", "Lien", FIELD);

        assertThat(people.send(STRANGER, PAGE + "/owners", "scope", PROGRAMME.toString(), FIELD, " New@example.org "))
                .hasRedirectedUrl(PAGE);

        assertThat(people.page(STRANGER, PAGE)).bodyText().contains("new@example.org", "Lien");
        assertThat(people.page(STRANGER, "/desk")).bodyText().doesNotContain("n’a plus personne");
        assertThat(people.page(STRANGER, "/account/people")).bodyText().contains("nomme quelqu’un pour Lien");
        var secret = database.sql("select substring(body from '/invitations/[A-Za-z0-9_-]{43}') from notices.mail"
                        + " where recipient = 'new@example.org'")
                .query(String.class)
                .single();
        people.send(STRANGER, secret, "name", "Noé");
        assertThat(people.page(STRANGER, PAGE)).bodyText().doesNotContain("n’a plus personne");
    }

    @Test
    void aDirectoryThatNobodyKeepsGetsATeam() {
        new Directory(database).organisation("Le Lien", Directory.REDON, true, "public");

        assertThat(people.page(STRANGER, PAGE)).bodyText().contains("n’a plus personne", "équipe", "Redon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "new@example"})
    void anAddressThatIsNoneComesBackWithASentence(String email) {
        database.sql("delete from account.role where role = 'programme-lead'").update();

        assertThat(people.send(STRANGER, PAGE + "/owners", "scope", PROGRAMME.toString(), FIELD, email))
                .hasStatus(422)
                .bodyText()
                .contains("n’est pas complète", "value=\"" + email + "\"");
    }

    @Test
    void onlyAdministratorsNameOthers() {
        database.sql("delete from account.role where role = 'programme-lead'").update();

        assertThat(people.send(LEAD, PAGE + "/owners", "scope", PROGRAMME.toString(), FIELD, "new@example.org"))
                .hasStatus(403);
    }
}
