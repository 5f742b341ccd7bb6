package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.MEMBER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What of a file is not understood is kept aside, and completed in place. */
@PlatformTest
class CompleteImportTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkOnImports workOnImports;

    private TeamFiles files;

    @BeforeEach
    void begin() {
        files = new TeamFiles(browser, database, Directory.write(database), workOnImports);
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        database.sql("delete from directory.source where key like 'team-%' or key like 'file-%'")
                .update();
        database.sql("truncate search.change").update();
    }

    @Test
    void communesAreToldByTheTerritoryAndByWhatPostAndPeopleWrite() {
        files.take("""
                nom;commune;code postal
                Club;Redon Cedex;35600
                Deux;REDON CEDEX;35603
                Foyer;Langon;
                Ici;12 rue du Port 35600 REDON;
                Les Amis;Rieux;
                Zêta;35236;
                """);

        assertThat(files.actors("name, commune, postal_code, street"))
                .containsExactly(
                        "Club|35236|35600",
                        "Deux|35236|35603",
                        "Foyer|35145",
                        "Ici|35236|35600|12 rue du Port",
                        "Les Amis|56194",
                        "Zêta|35236");
    }

    @Test
    void whatIsNotRecognisedIsAsideForItsTrueReasonAndIsCompletedInPlace() {
        var path = files.look("""
                nom;commune;latitude;longitude
                Ailleurs;Die;;
                Bourg un;Quartier Foch;;
                Bourg deux;quartier foch;;
                Point;;47.651;-2.084
                """);
        assertThat(files.page(path + "/report.csv"))
                .bodyText()
                .contains(
                        "2;non;laissée : Die (26) est hors du territoire de l’équipe;Ailleurs · Die",
                        "3;non;mise de côté : la commune n’est pas reconnue (« Quartier Foch »);Bourg un · Quartier Foch",
                        "5;non;mise de côté");

        assertThat(files.page(path)).bodyText().contains("Compléter les communes");
        assertThat(files.page(path + "/complete"))
                .bodyText()
                .contains(
                        "Quartier Foch",
                        "2 lignes",
                        "Bourg deux · quartier foch",
                        "Redon (Ille-et-Vilaine)",
                        "ligne par ligne");
        assertThat(files.post(path + "/complete")).hasStatus(422);
        assertThat(files.post(
                        path + "/complete", "kind-0", "words", "key-0", "quartier foch", "commune-0", "Nulle part"))
                .hasStatus(422)
                .bodyText()
                .contains("Nulle part");
        assertThat(new People(browser).page(MEMBER, path + "/complete")).hasStatus(404);

        assertThat(files.post(
                        path + "/complete",
                        "kind-0",
                        "words",
                        "key-0",
                        "quartier foch",
                        "commune-0",
                        "Allaire (56001)"))
                .hasStatus(302);
        workOnImports.work();
        files.apply(path);
        assertThat(files.actors("name, commune")).containsExactly("Bourg deux|56001", "Bourg un|56001");

        // What is aside still can be completed once the rest is in the directory.
        var answer = files.post(path + "/complete", "kind-0", "row", "key-0", "5", "choice-0", "35236");
        workOnImports.work();
        files.apply(java.util.Objects.requireNonNull(answer.getResponse().getHeader("Location")));
        assertThat(files.actors("name, commune")).containsExactly("Bourg deux|56001", "Bourg un|56001", "Point|35236");

        // The source remembers its words.
        files.take("nom;commune;latitude;longitude\nBourg trois;Quartier foch;;\n");
        assertThat(files.actors("name, commune")).contains("Bourg trois|56001");
    }

    @Test
    void partnersOutsideAreKeptWhenTheTeamChoosesSo() {
        files.take("nom;commune\nPartenaire;Die\nFoyer;Redon\n", "keeps-outside", "true");

        assertThat(files.actors("name, commune")).containsExactly("Foyer|35236", "Partenaire|26113");
    }

    @Test
    void aWordThatNoListHasIsGivenItsMeaningOnceForItsSource() {
        var table = """
                nom;commune;profil;thèmes
                Alpha;Redon;asso;Culture, Vélo
                Bêta;Redon;Asso;Culture
                """;
        var path = files.look(table);
        assertThat(files.page(path + "/complete"))
                .bodyText()
                .contains("asso", "2 lignes", "value=\"association\" selected", "Vélo");

        files.post(
                path + "/complete",
                "word-field-0",
                "profile",
                "word-key-0",
                "asso",
                "word-0",
                "association",
                "word-field-1",
                "themes",
                "word-key-1",
                "velo",
                "word-1",
                "mobility");
        workOnImports.work();
        files.apply(path);
        assertThat(files.actors("name, profile, array_to_string(themes, ',')"))
                .containsExactly("Alpha|association|culture,mobility", "Bêta|association|culture");

        files.take("nom;commune;profil;thèmes\nGamma;Redon;ASSO;vélo\n");
        assertThat(files.actors("name, profile, array_to_string(themes, ',')")).contains("Gamma|association|mobility");
    }
}
