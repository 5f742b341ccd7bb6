package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Tables as teams and public services have them: what they say comes in, and nothing is lost without a word. */
@PlatformTest
class TablesOfPracticeTest {

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
    void aSecondAddressAndNumberAreKeptAndAThirdIsTold() {
        files.take("""
                nom;commune;courriel;téléphone;portable
                Deux;Redon;un@exemple.fr, deux@exemple.fr;0299710000;0612345678
                Trois;Redon;a@exemple.fr ou b@exemple.fr ou c@exemple.fr;02 99 71 00 00 (Mme Martin);
                """);

        assertThat(files.actors("name, email, other_email, phone, other_phone"))
                .containsExactly(
                        "Deux|un@exemple.fr|deux@exemple.fr|0299710000|0612345678",
                        "Trois|a@exemple.fr|b@exemple.fr|02 99 71 00 00");
        assertThat(files.strings(
                        "select array_to_string(filling, '|') from directory.import_note order by line, number"))
                .anyMatch(it -> it.contains("c@exemple.fr"))
                .anyMatch(it -> it.contains("Mme Martin"));
    }

    @Test
    void sumsAndHeadersThatComeAgainAreNoActors() {
        var path = files.take("""
                Nom;Commune
                MJC d’essai;Redon
                TOTAL;12
                Nom;Commune
                Total;Redon
                """);

        assertThat(files.actors("name")).containsExactly("MJC d’essai", "Total");
        assertThat(files.page(path + "/report.csv"))
                .bodyText()
                .contains("3;non;c’est un total, pas un acteur;TOTAL · 12", "4;non;c’est encore l’en-tête");
    }

    @Test
    void identifiersThatComeAgainUnderOtherNamesAndNumbersOfZerosIdentifyNobody() {
        files.take("""
                id;nom;siren;commune
                1;Alpha;000000000;Redon
                1;Bêta;000000000;Redon
                2;Gamma;;Redon
                """);

        assertThat(files.actors("name, siren")).containsExactly("Alpha", "Bêta", "Gamma");
    }

    @Test
    void aListWithoutNumbersIsKnownAgainAfterACorrection() {
        files.take("nom;commune;adresse\nFoyer rural;Redon;2 rue du Port\nClub;Redon;1 quai\nClub;Redon;9 quai\n");
        files.take("nom;commune;adresse\nFOYER RURAL;Redon;2, rue du Port\nLe Club;Redon;9 quai\nClub;Redon;1 Quai\n");

        assertThat(files.actors("name, street"))
                .containsExactly("Club|1 Quai", "FOYER RURAL|2, rue du Port", "Le Club|9 quai");
    }

    @Test
    void yearsAndMonthsAreKeptAsTheyAreKnown() {
        files.take("""
                nom;commune;date de création
                Année;Redon;2015
                Jour;Redon;1er mars 2015
                Mois;Redon;mars 2015
                Tableur;Redon;42075
                """);

        assertThat(files.actors("name, founded_on"))
                .containsExactly("Année|2015", "Jour|2015-03-01", "Mois|2015-03", "Tableur|2015-03-12");
        assertThat(files.page("/directory/"
                        + files.strings("select id::text from directory.organisation where name = 'Mois'")
                                .getFirst()))
                .bodyText()
                .contains("mars 2015");
    }

    @Test
    void columnsThatBelongTogetherAreJoined() {
        files.take("nom;commune;numéro de voie;adresse;lundi;mardi\nFoyer;Redon;2;rue du Port;9h-12h;14h-18h\n");

        assertThat(files.actors("name, street, hours"))
                .containsExactly("Foyer|2 rue du Port|lundi : 9h-12h ; mardi : 14h-18h");
    }

    @Test
    void aTableWithoutARowOfTitlesIsReadFromItsFirstRow() {
        var path = files.send("liste.csv", "Le Lien;Redon\nLe Noeud;Allaire\n".getBytes(StandardCharsets.UTF_8));

        assertThat(files.page(path)).bodyText().contains("Il n’y a pas de ligne de titres");
        assertThat(files.page(path + "?unnamed=true")).bodyText().contains(">A</th>", ">B</th>", "Le Lien");
        assertThat(files.post(
                        path + "/mapping",
                        "source",
                        "Liste",
                        "visibility",
                        "territory",
                        "unnamed",
                        "true",
                        "column-0",
                        "name",
                        "column-1",
                        "commune_name"))
                .hasStatus(302);
        workOnImports.work();
        files.apply(path);

        assertThat(files.actors("name, commune")).containsExactly("Le Lien|35236", "Le Noeud|56001");
    }

    @Test
    void anotherSheetOfAWorkbookIsChosen() throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "test", "1.0")) {
            var first = book.newWorksheet("Associations");
            var second = book.newWorksheet("Entreprises");
            book.newWorksheet("Vide");
            for (var i = 0; i < 2; i++) {
                first.value(i, 0, i == 0 ? "Nom" : "Une association");
                first.value(i, 1, i == 0 ? "Commune" : "Redon");
                second.value(i, 0, i == 0 ? "Nom" : "Une entreprise");
                second.value(i, 1, i == 0 ? "Commune" : "Redon");
            }
        }
        var path = files.send("classeur.xlsx", bytes.toByteArray());

        assertThat(files.page(path)).bodyText().contains("Associations", "Entreprises", ">Une association<");
        assertThat(files.page(path + "?sheet=Vide")).hasStatus(422).bodyText().contains("ne contient pas de tableau");
        assertThat(files.page(path + "?sheet=Entreprises"))
                .bodyText()
                .contains("Une entreprise")
                .doesNotContain(">Une association<");
        files.post(
                path + "/mapping",
                "source",
                "Liste",
                "visibility",
                "territory",
                "sheet",
                "Entreprises",
                "column-0",
                "name",
                "column-1",
                "commune_name");
        workOnImports.work();
        files.apply(path);

        assertThat(files.actors("name")).containsExactly("Une entreprise");
    }

    @Test
    void theExportOfCommunEcterIsReadObjectByObject() {
        var path = files.look("export.json", """
                {"meta":{"limit":50},"entities":{"5a1":{"name":"Collectif d’essai","address.addressLocality":"Redon"},
                "5a2":{"name":"Autre","address.addressLocality":"Redon"}}}
                """.getBytes(StandardCharsets.UTF_8));
        files.apply(path);

        assertThat(files.actors("name")).containsExactly("Autre", "Collectif d’essai");
        assertThat(files.strings("select key from directory.source_row order by key"))
                .containsExactly("5a1", "5a2");
    }
}
