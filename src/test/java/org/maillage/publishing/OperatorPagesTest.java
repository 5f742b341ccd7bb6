package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.Accounts;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Who runs the platform: said by administrators in the browser, read by everybody on every page. */
@PlatformTest
class OperatorPagesTest {

    private static final UUID ADMINISTRATOR = UUID.fromString("0f000000-0000-4000-8000-000000000011");
    private static final UUID ANN = UUID.fromString("0f000000-0000-4000-8000-000000000012");
    private static final String PAGE = "/account/operator";
    private static final String NAME = "Réseau des Alliances";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        database.sql("""
                insert into account.person (id, name, email, language, created_at) values
                  ('%s', 'Ada', 'ada@example.org', 'fr', now()), ('%s', 'Ann', 'ann@example.org', 'fr', now())
                """.formatted(ADMINISTRATOR, ANN)).update();
        database.sql("insert into account.role (person, role, granted_at) values ('%s', 'administrator', now())"
                        .formatted(ADMINISTRATOR))
                .update();
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from publishing.operator").update();
        Accounts.empty(database);
    }

    @Test
    void theAdministratorIsAskedAndEverybodyReadsWhatTheySay() {
        assertThat(people.page(ADMINISTRATOR, "/desk"))
                .bodyText()
                .contains(PAGE, "Dites qui exploite la plateforme", "l’hébergeur");
        assertThat(people.page(ADMINISTRATOR, "/account")).bodyText().contains("href=\"" + PAGE + "\"");

        assertThat(say("0", NAME, "Ecrire@Reseau.example")).hasRedirectedUrl("/legal");

        assertThat(people.page(ADMINISTRATOR, "/desk")).bodyText().doesNotContain("Dites qui exploite");
        assertThat(visitor("/legal"))
                .bodyText()
                .contains(NAME, "1 place du Lien", "Ada Lien", "Nuage, 2 rue du Fil", "mailto:ecrire@reseau.example")
                .contains("Nous répondons sous trois jours.");
        assertThat(visitor("/contact")).bodyText().contains("mailto:ecrire@reseau.example", "l’adresse ci-dessous");
        assertThat(visitor("/privacy")).bodyText().contains(NAME + " exploite cette plateforme");
        assertThat(people.page(ADMINISTRATOR, "/account/people")).bodyText().contains("dit qui exploite la plateforme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/editions", "/territories", "/search", "/about", "/sign-in", "/editions/none"})
    void everyFootNamesThePublisherAndLeadsToContactNoticeAndHelp(String path) {
        say("0", NAME, "ecrire@reseau.example");

        assertThat(visitor(path))
                .bodyText()
                .contains("Publié par " + NAME, "href=\"/contact\"", "href=\"/legal\"", "href=\"/help\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/legal", "/contact", "/help", "/privacy", "/accessibility"})
    void visitorsAreNotToldWhatTheOperatorHasStillToDo(String path) {
        assertThat(visitor(path))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("maillage.contact", "compléter", "Il manque", "Publié par", "ci-dessous", "Hébergeur");
        assertThat(visitor(path + "?lang=en"))
                .bodyText()
                .doesNotContain("maillage.contact", "must add", "missing", "Published by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/legal", "/contact", "/help", "/privacy", "/accessibility"})
    void theAdministratorReadsThereWhatIsMissing(String path) {
        assertThat(people.page(ADMINISTRATOR, path)).bodyText().contains("Il manque encore", "href=\"" + PAGE + "\"");
        assertThat(people.page(ANN, path)).bodyText().doesNotContain("Il manque encore");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /help            | quinze minutes
            /help            | Faire corriger une fiche
            /help?lang=en    | Having a sheet corrected
            /contact         | L’organisateur est nommé
            /contact?lang=en | names the organiser
            /legal           | Chaque donnée et chaque document
            /privacy         | la CNIL
            /privacy         | « asked »
            """)
    void whatIsTrueIsSaid(String path, String words) {
        assertThat(visitor(path))
                .bodyText()
                .contains(words.replace("« ", "«\u00a0").replace(" »", "\u00a0»"));
    }

    @Test
    void onlyAdministratorsSayIt() {
        assertThat(people.page(ANN, PAGE)).hasStatus(403);
        assertThat(people.send(ANN, PAGE, "version", "0", "name", NAME)).hasStatus(403);
    }

    @Test
    void whatIsWrongComesBackAsItWasTyped() {
        assertThat(say("0", "", "le service"))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez le nom de l’organisation", "value=\"le service\"", "1 place du Lien");
    }

    @Test
    void whoComesSecondIsTold() {
        say("0", NAME, "");

        assertThat(say("0", "Autre", "")).hasStatus(409).bodyText().contains("value=\"Autre\"");
        assertThat(say("1", "Autre", "")).hasRedirectedUrl("/legal");
    }

    @Test
    void whoIsErasedIsNamedNoMoreAndAnotherIsAskedFor() {
        say("0", NAME, "ann@example.org");

        people.send(ANN, "/account/erase", "email", "ann@example.org");

        assertThat(visitor("/legal")).bodyText().contains(NAME).doesNotContain("ann@example.org");
        assertThat(people.page(ADMINISTRATOR, "/desk")).bodyText().contains("Dites qui exploite", "le contact");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | a@example.org
            Réseau  | le service
            Réseau  | javascript:alert(1)
            """)
    void theDatabaseRefusesWhatTheFormDoes(String name, String contact) {
        assertThatThrownBy(() -> insert(name, contact)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thereIsOneOperator() {
        insert(NAME, "");

        assertThatThrownBy(() -> insert("Autre", "")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Transactional
    void anEmptyPlatformShowsItsCommandsToAdministratorsAlone() {
        database.sql("truncate pathway.edition cascade").update();

        assertThat(visitor("/")).bodyText().contains("Rien n’est encore publié").doesNotContain("./maillage");
        assertThat(visitor("/editions"))
                .bodyText()
                .contains("Rien n’est encore publié")
                .doesNotContain("./maillage");
        assertThat(people.page(ANN, "/")).bodyText().doesNotContain("./maillage");
        assertThat(people.page(ADMINISTRATOR, "/")).bodyText().contains("./maillage import");
    }

    private void insert(String name, String contact) {
        database.sql("""
                insert into publishing.operator (name, postal_address, phone, contact, answers, director, host)
                values (:name, '', '', :contact, '', '', '')
                """).param("name", name).param("contact", contact).update();
    }

    private MvcTestResult say(String version, String name, String contact) {
        return people.send(
                ADMINISTRATOR,
                PAGE,
                "version",
                version,
                "name",
                name,
                "postalAddress",
                "1 place du Lien\n35600 Redon",
                "contact",
                contact,
                "answers",
                "Nous répondons sous trois jours.",
                "director",
                "Ada Lien",
                "host",
                "Nuage, 2 rue du Fil, 44000 Nantes");
    }

    private MvcTestResult visitor(String path) {
        return browser.get().uri(path).accept("text/html").exchange();
    }
}
