package org.maillage.exchange.unmet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who reads what needs are not met, and what is told of them. */
@PlatformTest
class UnmetPagesTest {

    /** In the EPCI of Redon, and in another department. */
    private static final String SAINT_NICOLAS = "44185";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private People people;
    private String path;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        path = "/unmet-needs/" + directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql(
                        "truncate exchange.need, exchange.new_match, exchange.cause, exchange.step, exchange.aside, exchange.unmet_choice")
                .update();
        Directory.remove(database);
    }

    @Test
    void theTeamReadsThemAndEverybodyOnceItAgrees() {
        write(12, "food", REDON, "territory", "open", false);

        assertThat(browser.get().uri(path)).hasStatus(404);
        assertThat(browser.get().uri(path + "/needs.csv")).hasStatus(404);
        assertThat(people.page(ELSEWHERE, path)).hasStatus(404);
        assertThat(people.page(COLLEAGUE, path))
                .hasStatusOk()
                .bodyText()
                .contains("n’est lue que par votre équipe", "12");
        assertThat(people.send(ELSEWHERE, path, "agreed", "true")).hasStatus(403);

        assertThat(people.send(KEEPER, path, "agreed", "true")).hasStatus(302);
        assertThat(people.page(COLLEAGUE, path)).bodyText().contains("Rendue publique par Bob");
        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .bodyText()
                .contains("12")
                .doesNotContain("Bob", "Besoin numéro");
        assertThat(browser.get().uri(path + "/needs.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("besoins_non_pourvus", ";12")
                .doesNotContain("Bob", "Besoin numéro");
        assertThat(browser.get().uri("/territories/epci/243500741")).bodyText().contains(path);

        assertThat(people.send(COLLEAGUE, path, "agreed", "false")).hasStatus(302);
        assertThat(browser.get().uri(path)).hasStatus(404);
        assertThat(people.page(KEEPER, path)).bodyText().contains("Retirée par Cyd");
    }

    @Test
    void nothingUnderFiveIsToldNorWhatSomebodyKeepsForThemselves() {
        write(9, "food", REDON, "territory", "open", false);
        write(3, "food", SAINT_NICOLAS, "territory", "under-way", false);
        write(9, "housing", REDON, "public", "given-up", false);
        write(8, "housing", SAINT_NICOLAS, "network", "open", false);
        // None of these counts.
        write(7, "food", REDON, "private", "open", false);
        write(7, "food", REDON, "territory", "met", false);
        write(7, "food", REDON, "territory", "open", true);

        var body = people.page(KEEPER, path);
        assertThat(body).bodyText().contains("Redon", "Saint-Nicolas-de-Redon", "n. c.");
        assertThat(numbers(path)).doesNotContain("3", "0", "1", "2", "4").contains("29");
    }

    @Test
    void placesAreAsSmallAsThereAreEnough() {
        write(3, "food", REDON, "territory", "open", false);
        write(3, "food", SAINT_NICOLAS, "territory", "open", false);
        assertThat(people.page(KEEPER, path)).bodyText().contains("Par thème et par intercommunalité");
        write(6, "food", REDON, "territory", "open", false);
        assertThat(people.page(KEEPER, path)).bodyText().contains("Par thème et par commune");
    }

    @Test
    void whatIsCountedOfMadeUpNeedsSaysSo() {
        write(12, "food", REDON, "territory", "open", false);
        assertThat(people.page(KEEPER, path)).bodyText().doesNotContain("inventée");

        directory.makeUp(KEEPER);
        people.send(KEEPER, path, "agreed", "true");
        assertThat(browser.get().uri(path)).bodyText().contains("Personnes et organisations sont inventées");
        assertThat(browser.get().uri(path + "/needs.csv"))
                .hasHeader("Content-Disposition", "attachment; filename=\"besoins-non-pourvus-demonstration.csv\"");

        database.sql("""
                update exchange.need set keeper = :colleague
                where id = (select id from exchange.need where owner = :owner order by id limit 1)
                """)
                .param("colleague", COLLEAGUE)
                .param("owner", directory.territory(REDON))
                .update();
        assertThat(browser.get().uri(path))
                .bodyText()
                .contains("Une partie de ces besoins est inventée")
                .doesNotContain("Personnes et organisations sont inventées");
        assertThat(browser.get().uri(path + "?lang=en")).bodyText().contains("were made up for the demonstration");
    }

    @Test
    void nothingNotedAndTooLittleAreSaid() {
        assertThat(people.page(KEEPER, path)).hasStatusOk().bodyText().contains("Aucun besoin qui cherche encore");
        write(4, "food", REDON, "territory", "open", false);
        assertThat(people.page(KEEPER, path)).bodyText().contains("Trop peu de besoins");
        assertThat(numbers(path)).isEmpty();
    }

    private java.util.List<String> numbers(String path) {
        try {
            var body = people.page(KEEPER, path).getMvcResult().getResponse().getContentAsString();
            return java.util.regex.Pattern.compile("<td class=\"number\">([0-9]+)</td>")
                    .matcher(body)
                    .results()
                    .map(it -> it.group(1))
                    .toList();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(int many, String theme, String commune, String visibility, String state, boolean ofPerson) {
        for (var number = 0; number < many; number++) {
            database.sql("""
                    insert into exchange.need (id, kind, words, themes, commune, visibility, state, tells_of_person, owner, keeper, created_at, changed_at)
                    values (:id, 'need', 'Besoin numéro', array[:theme], :commune, :visibility, :state, :person, :owner, :keeper, now(), now())
                    """)
                    .param("id", UUID.randomUUID())
                    .param("theme", theme)
                    .param("commune", commune)
                    .param("visibility", visibility)
                    .param("state", state)
                    .param("person", ofPerson)
                    .param("owner", directory.territory(REDON))
                    .param("keeper", KEEPER)
                    .update();
        }
    }
}
