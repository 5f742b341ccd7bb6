package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.PROGRAMME;
import static org.maillage.support.RunningEdition.STRANGER;

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

/** Whoever reads a call or an edition that is run knows who organises it and where to write. */
@PlatformTest
class OrganiserPagesTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"/editions/ouest", "/editions/ouest/call", "/programmes/lien"})
    void itsPublicPagesNameTheOrganiserAndGiveAContact(String path) {
        save("Réseau des Alliances", "Equipe@Lien.example");

        assertThat(visitor(path))
                .hasStatusOk()
                .bodyText()
                .contains("Réseau des Alliances", "mailto:equipe@lien.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/ouest", "/editions/ouest/call"})
    void aProgrammeThatSaysNothingIsNamedByItsTitleAndThePlatformIsWrittenTo(String path) {
        assertThat(visitor(path)).bodyText().contains("Lien", "href=\"/contact\"");
    }

    @Test
    void anEditionOfTheArchiveNamesNoProgramme() {
        assertThat(visitor("/editions/co-construction-territoriale-2018"))
                .bodyText()
                .doesNotContain("Organisé par");
    }

    @Test
    void whoeverLeadsItIsAskedWhereToWrite() {
        assertThat(people.page(LEAD, "/desk")).bodyText().contains("Dites où écrire", "/programmes/lien/edit");
        assertThat(people.page(STRANGER, "/desk")).bodyText().doesNotContain("Dites où écrire");

        save("", "https://lien.example/ecrire");

        assertThat(people.page(LEAD, "/desk")).bodyText().doesNotContain("Dites où écrire");
        assertThat(people.page(LEAD, "/programmes/lien/edit")).bodyText().contains("https://lien.example/ecrire");
    }

    @Test
    void aContactThatLeadsNowhereComesBackAsItWasTyped() {
        assertThat(save("", "le bureau"))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez une adresse électronique", "value=\"le bureau\"");
        assertThatThrownBy(() -> database.sql("update programme.programme set contact = 'le bureau' where id = :id")
                        .param("id", PROGRAMME)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theAddressOfWhoIsErasedIsShownNoMore() {
        save("Réseau des Alliances", "ann@example.org");

        people.send(LEAD, "/account/erase", "email", "ann@example.org");

        assertThat(visitor("/editions/ouest")).bodyText().contains("Réseau").doesNotContain("ann@example.org");
    }

    @Test
    void aCallAndItsApplicationsSayWhatIsDoneWithWhatIsTyped() {
        database.sql("update programme.call set closes_at = now() + interval '9 days' where edition = :edition")
                .param("edition", EDITION)
                .update();
        database.sql("delete from pathway.move where edition = :edition and position > 2")
                .param("edition", EDITION)
                .update();
        save("Réseau des Alliances", "equipe@lien.example");

        assertThat(visitor("/editions/ouest/call"))
                .bodyText()
                .contains("Ce qui est fait de ces données", "Réseau des Alliances lit cette candidature", "RGPD");
        assertThat(visitor("/editions/ouest/call?lang=en")).bodyText().contains("What is done with these data");
        var begun =
                people.send(STRANGER, "/calls/ouest/applications", "territory", "Vilaine", "email", "gus@example.org");
        var application = String.valueOf(begun.getResponse().getRedirectedUrl());
        assertThat(visitor(application))
                .bodyText()
                .contains("Réseau des Alliances lit cette candidature", "mailto:equipe@lien.example", "RGPD");
    }

    private MvcTestResult save(String organiser, String contact) {
        return people.send(
                LEAD, "/programmes/lien", "version", "0", "title", "Lien", "organiser", organiser, "contact", contact);
    }

    private MvcTestResult visitor(String path) {
        return browser.get().uri(path).accept("text/html").exchange();
    }
}
