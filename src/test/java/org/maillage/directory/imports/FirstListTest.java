package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.REDON;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The first list of a team, as its catalyst has it: nothing that it says is lost, and it leads on. */
@PlatformTest
class FirstListTest {

    private static final String LIST = """
            Contact;Mail;Ce qu’ils font
            Paul Ménard (président);paul@exemple.fr;Club d’entreprises
            Awa Diop;awa@exemple.fr;Épicerie solidaire, asso
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkOnImports workOnImports;

    private Directory directory;
    private TeamFiles files;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        files = new TeamFiles(browser, database, directory, workOnImports);
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
    }

    @Test
    void aListOfPeopleIsCalledByTheNameOfItsFileUntilSomebodySaysOtherwise() {
        // A source is known again by its columns: no other list has these.
        var list = "Contact;Tél;Vu le;Besoin\nAwa Diop;06 12 34 56 78;12/09/2026;une salle\n";
        var people = files.send("Mes contacts nov. 26.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(files.page(people)).bodyText().contains("name=\"source\" value=\"Mes contacts nov. 26\"");

        var actors = files.send("x.csv", "Nom;Commune;Sigle\nLe Lien;Redon;LL\n".getBytes(StandardCharsets.UTF_8));
        assertThat(files.page(actors)).bodyText().contains("name=\"source\" value=\"\"");
    }

    @Test
    void whatStandsBehindANameIsKeptBesideWhatTheyDo() {
        files.take(LIST, "basis", "public-task", "purpose", "Animer");

        assertThat(database.sql("select name || ': ' || does from directory.contact where owner = :team order by name")
                        .param("team", directory.territory(REDON))
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("Awa Diop: Épicerie solidaire, asso", "Paul Ménard: président, Club d’entreprises");
    }

    @Test
    void whatIsReadInLeadsToItsPeopleAndToAMeeting() {
        var path = files.take(LIST, "basis", "public-task", "purpose", "Animer");
        var team = directory.territory(REDON);

        assertThat(files.page(path))
                .bodyText()
                .contains("/directory/teams/" + team + "/people", "/meetings/of/" + team + "/new")
                .containsSubsequence("Voir les personnes", "Annuler cet import");
    }
}
