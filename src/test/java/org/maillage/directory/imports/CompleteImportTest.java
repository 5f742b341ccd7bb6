package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.MEMBER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void aBareNameOfACommuneElsewhereIsAskedWhereTheTerritoryMayBeMeant() {
        var path = files.look("""
                nom;commune
                Les Halles;Saint-Nicolas
                Club;Redon
                """);

        assertThat(files.page(path)).bodyText().contains("Compléter les communes");
        assertThat(files.page(path + "/complete"))
                .bodyText()
                .containsSubsequence("Saint-Nicolas", "Saint-Nicolas-de-Redon", "Saint-Nicolas (Pas-de-Calais)");
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

    @Test
    void rowsWithoutACommuneAreAnsweredOneByOne() {
        var path = files.look("nom;commune\nUn;\nDeux;\nTrois;\n");
        assertThat(files.page(path + "/complete"))
                .bodyText()
                .contains("/complete?of=%E2%80%93", "Répondre ligne par ligne");
        assertThat(files.page(path + "/complete?of=–"))
                .bodyText()
                .contains("Dites-la ligne par ligne", "ligne 2", "ligne 3", "ligne 4", "commune-2")
                .doesNotContain("Répondre ligne par ligne");
        assertThat(files.page(path + "/report.csv"))
                .bodyText()
                .contains("rien n’y dit la commune")
                .doesNotContain("(« – »)");

        files.post(
                path + "/complete",
                "of",
                "–",
                "kind-0",
                "row",
                "key-0",
                "2",
                "choice-0",
                "35236",
                "kind-1",
                "row",
                "key-1",
                "3",
                "commune-1",
                "Allaire (56001)",
                "kind-2",
                "row",
                "key-2",
                "4",
                "choice-2",
                "-");
        workOnImports.work();
        files.apply(path);

        assertThat(files.actors("name, commune")).containsExactly("Deux|56001", "Un|35236");
        assertThat(files.page(path + "/report.csv")).bodyText().contains("vous l’avez choisi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Redon, Rieux              |
            Ste-Anne / Redon          |
            Pipriac/Renac             |
            Redon et Allaire          |
            Redon - Rieux             |
            Redon + Rieux + Allaire   |
            Redon ou Allaire          |
            Redon, Bretagne           | 35236
            Redon (35)                | 35236
            Redon / centre            | 35236
            12 rue de Rennes, Redon   | 35236
            Redon, Ille-et-Vilaine    | 35236
            Le Bourg, Rieux           | 56194
            Bains-sur-Oust            | 35013
            """)
    void aCellThatNamesSeveralCommunesIsPutAside(String typed, String commune) {
        var path = files.look("nom;commune\nLe Lien;" + typed + "\n");

        if (commune == null) {
            assertThat(files.page(path + "/report.csv"))
                    .bodyText()
                    .contains("« " + typed + " » nomme plusieurs communes");
            assertThat(files.page(path + "/complete")).bodyText().contains("value=\"35");
        } else {
            assertThat(files.strings(
                            "select concat_ws(' ', counts ->> 'new', counts ->> 'no-commune') from directory.import"))
                    .containsExactly("1");
            files.apply(path);
            assertThat(files.actors("commune")).containsExactly(commune);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 rue Basse BP 30123 35601 REDON CEDEX  | 35236 |
            BP 123 35600 Redon                      | 35236 |
            3 place de l’Église, Renac              |       | 35237
            Le Bourg Bains-sur-Oust                 |       | 35013
            rue de Rennes                           |       |
            """)
    void anAddressSaysTheCommuneOrProposesIt(String address, String commune, String proposed) {
        var path = files.look("nom;adresse;commune\nLe Lien;" + address + ";\n");

        if (commune == null) {
            var page = assertThat(files.page(path + "/complete")).bodyText();
            if (proposed == null) {
                page.contains("Sans commune").doesNotContain("type=\"radio\" name=\"choice-0\" value=\"3");
            } else {
                page.contains("value=\"" + proposed + "\"");
            }
        } else {
            files.apply(path);
            assertThat(files.actors("commune")).containsExactly(commune);
        }
    }

    @Test
    void whatIsSaidOfRowsWithoutACommuneHoldsForTheirFileAlone() {
        var path = files.look("nom;commune\nUn;\nDeux;\n");
        files.post(path + "/complete", "kind-0", "words", "key-0", "", "choice-0", "", "commune-0", "Redon (35236)");
        workOnImports.work();
        files.apply(path);
        assertThat(files.actors("name, commune")).containsExactly("Deux|35236", "Un|35236");

        files.look("nom;commune\nTrois;\n");

        assertThat(files.strings("select counts ->> 'no-commune' from directory.import order by number desc limit 1"))
                .containsExactly("1");
    }

    @Test
    void aCommuneThatDoesNotExistIsNotSaidToBeSeveral() {
        var path = files.look("nom;commune\nUn;Quartier Foch\n");

        assertThat(files.post(
                        path + "/complete", "kind-0", "words", "key-0", "quartier foch", "commune-0", "Redonnnes"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Plusieurs communes");
        assertThat(files.post(
                        path + "/complete", "kind-0", "words", "key-0", "quartier foch", "commune-0", "Sainte-Anne"))
                .hasStatus(422)
                .bodyText()
                .contains("Plusieurs communes s’appellent « Sainte-Anne »");
    }
}
