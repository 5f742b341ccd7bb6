package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Dirty files on their way through the pages: nothing typed is lost, nothing is said that is not true. */
@PlatformTest
class DirtyFilesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkOnImports workOnImports;

    private TeamFiles files;
    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        files = new TeamFiles(browser, database, directory, workOnImports);
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        database.sql("delete from directory.source where key like 'team-%' or key like 'file-%'")
                .update();
        database.sql("truncate search.change").update();
    }

    @Test
    void whatWasTypedStaysWhenTheFileIsReadOtherwise() throws IOException {
        var path = files.send("classeur.xlsx", twoSheets());
        var page = files.post(
                path + "/mapping",
                "shown-sheet",
                "Associations",
                "shown-unnamed",
                "false",
                "sheet",
                "Entreprises",
                "source",
                "Maison des asso",
                "licence",
                "CC BY 4.0",
                "visibility",
                "network",
                "profile",
                "association",
                "third-places",
                "true",
                "keeps-outside",
                "true",
                "column-0",
                "short_name",
                "column-1",
                "commune_name");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Une entreprise",
                        "value=\"Maison des asso\"",
                        "value=\"CC BY 4.0\"",
                        "value=\"network\" selected",
                        "value=\"association\" selected",
                        "name=\"third-places\" value=\"true\" checked",
                        "name=\"keeps-outside\" value=\"true\" checked",
                        "value=\"short_name\" selected");
        assertThat(files.strings("select state from directory.import")).containsExactly("mapping");
    }

    @Test
    void aSheetWithoutATableSaysSoAndKeepsWhatWasTyped() throws IOException {
        var path = files.send("classeur.xlsx", twoSheets());

        assertThat(files.post(
                        path + "/mapping",
                        "shown-sheet",
                        "Associations",
                        "sheet",
                        "Vide",
                        "source",
                        "Maison des asso",
                        "column-0",
                        "name"))
                .hasStatus(422)
                .bodyText()
                .contains("ne contient pas de tableau", "value=\"Maison des asso\"", "Une association");
    }

    private static byte[] twoSheets() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var first = book.newWorksheet("Associations");
            var second = book.newWorksheet("Entreprises");
            book.newWorksheet("Vide");
            for (var i = 0; i < 2; i++) {
                first.value(i, 0, i == 0 ? "Nom" : "Une association");
                first.value(i, 1, i == 0 ? "Commune" : "Redon");
                second.value(i, 0, i == 0 ? "Commune" : "Redon");
                second.value(i, 1, i == 0 ? "Nom" : "Une entreprise");
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aSourceWithoutTitlesIsReadWithoutThemTheNextTime() {
        var path = files.send("liste.csv", bytes("Le Lien;Redon;lien@exemple.fr\nLe Noeud;Allaire;noeud@exemple.fr\n"));
        assertThat(files.post(
                        path + "/mapping",
                        "shown-sheet",
                        "",
                        "shown-unnamed",
                        "false",
                        "unnamed",
                        "true",
                        "source",
                        "Liste"))
                .bodyText()
                .contains(">A</th>", "sans ligne de titres", "value=\"name\" selected", "value=\"email\" selected")
                .doesNotContain("Nous avons deviné ce que disent");
        files.post(
                path + "/mapping",
                "shown-unnamed",
                "true",
                "shown-sheet",
                "",
                "unnamed",
                "true",
                "source",
                "Liste",
                "visibility",
                "territory",
                "column-0",
                "name",
                "column-1",
                "commune_name",
                "column-2",
                "email");
        workOnImports.work();
        files.apply(path);

        var next = files.send("liste-2.csv", bytes("Le Troisième;Redon;trois@exemple.fr\nQuatre;Redon;q@exemple.fr\n"));

        assertThat(files.page(next)).bodyText().contains(">A</th>", "value=\"Liste\"", "Le Troisième");
    }

    @Test
    void allFilesAreReachedThirtyAtATime() {
        var team = directory.territory(REDON);
        for (var i = 0; i < 65; i++) {
            database.sql("""
                    insert into directory.import (id, file, sha256, owner, person, state, begun_at)
                    values (:id, :file, repeat('0', 64), :owner, :person, :state, now())
                    """)
                    .param("id", UUID.randomUUID())
                    .param("file", "fichier-" + i + ".csv")
                    .param("owner", team)
                    .param("person", KEEPER)
                    .param("state", i == 0 ? "applied" : "mapping")
                    .update();
        }
        var seen = new ArrayList<String>();
        var path = "/directory/imports";
        while (!path.isEmpty()) {
            var body = TeamFiles.body(files.page(path));
            java.util.regex.Pattern.compile("fichier-[0-9]+\\.csv")
                    .matcher(body)
                    .results()
                    .forEach(it -> seen.add(it.group()));
            var next = java.util.regex.Pattern.compile("href=\"(/directory/imports\\?before=[0-9]+)\"")
                    .matcher(body);
            path = next.find() ? next.group(1) : "";
        }

        assertThat(seen).hasSize(65).doesNotHaveDuplicates().contains("fichier-0.csv");
    }

    @Test
    void aListOfPeopleIsSaidToBeOneBeforeAnythingIsKept() {
        var path = files.send("contacts.csv", bytes("""
                Civilité;Nom;Prénom;Fonction;Structure;Portable;Commune
                M.;HAMON;Yann;Président;Le Lien;0612345678;Redon
                Mme;PETIT;Awa;Directrice;Le Noeud;0612345679;Redon
                Mme;LE BRUN;Lise;Trésorière;Le Lien;0612345670;Redon
                """));
        assertThat(files.page(path))
                .bodyText()
                .contains("nomme des personnes (Civilité, Nom, Prénom, Fonction, Portable)");
        var guessed = files.guess(path);
        guessed.addAll(List.of("basis", "public-task", "purpose", "Se connaître"));
        files.post(path + "/mapping", guessed.toArray(String[]::new));
        workOnImports.work();
        assertThat(files.page(path)).bodyText().contains("Colonnes laissées de côté : civilité");
        assertThat(files.page(path + "/report.csv"))
                .bodyText()
                .contains("même acteur qu’à la ligne 2")
                .doesNotContain("35236");
        files.apply(path);

        assertThat(files.actors("name, phone")).containsExactly("Le Lien", "Le Noeud");
    }

    @Test
    void elementsThatAreNoOrganisationsStayOutAndOthersCanBeSaidTo() {
        var path = files.look(
                "Label;Type;Commune\nLe Lien;Association;Redon\nAwa;Person;Redon\nFête;Event;Redon\nIdée;Idea;Redon\n");
        assertThat(files.page(path)).bodyText().contains("qui ne sont pas des organisations, laissées");
        assertThat(files.page(path + "/report.csv")).bodyText().contains("« Person » n’est pas une organisation");
        assertThat(files.page(path + "/complete")).bodyText().contains("Pas un acteur", "Idea");

        files.post(path + "/complete", "word-field-0", "profile", "word-key-0", "idea", "word-0", "!");
        workOnImports.work();
        files.apply(path);

        assertThat(files.actors("name")).containsExactly("Le Lien");
    }

    @Test
    void percentsOfAWorkbookAndOfWordsHaveOneUnit() throws IOException {
        var field = own("Part", "number", "{}");
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Liste");
            var rows = List.of(
                    List.of("Nom", "Commune", "Part"), List.of("Un", "Redon", ""), List.of("Deux", "Redon", "80 %"));
            for (var i = 0; i < rows.size(); i++) {
                for (var j = 0; j < 3; j++) {
                    sheet.value(i, j, rows.get(i).get(j));
                }
            }
            sheet.value(1, 2, 0.35);
            sheet.style(1, 2).format("0%").set();
        }
        var path = files.look("parts.xlsx", bytes.toByteArray());
        assertThat(files.page(path)).bodyText().contains("Part : 35", "Part : 80");
        files.apply(path);

        assertThat(files.strings("select value from directory.own_value where field = '" + field + "' order by value"))
                .containsExactly("35", "80");
    }

    private UUID own(String name, String kind, String choices) {
        var field = UUID.randomUUID();
        database.sql("""
                insert into directory.own_field (id, territory, name, kind, choices, position)
                values (:id, :territory, :name, :kind, cast(:choices as text[]), 0)
                """)
                .param("id", field)
                .param("territory", directory.territory(REDON))
                .param("name", name)
                .param("kind", kind)
                .param("choices", choices)
                .update();
        return field;
    }

    @Test
    void doublesAreCountedAsSheetsShownBeforehandAndForgottenWithTheImport() {
        directory.organisation("Le Lien", REDON, true, "territory");
        directory.organisation("Le Lien", REDON, true, "network");
        database.sql("update directory.organisation set likeness = 'lien'").update();
        var known = files.strings("select id::text from directory.organisation");

        var path = files.look("nom;commune\nLe Lien;Redon\nAutre;Redon\n");
        var body = TeamFiles.body(files.page(path));
        assertThat(body).contains("Une nouvelle fiche est peut-être", "Peut-être les mêmes");
        assertThat(known).anyMatch(it -> body.contains("href=\"/directory/" + it + "\""));

        files.apply(path);
        assertThat(files.page(path)).bodyText().contains("Les fiches qu’il a ajoutées", ">Autre</a>");
        files.post(path + "/undo");
        workOnImports.work();
        assertThat(files.page(path))
                .bodyText()
                .contains("2 fiches retirées, aucune remise comme avant, aucune restée")
                .doesNotContain("peut-être");
    }

    @Test
    void aPreviewThatIsStaleSaysSoAndIsReadAgain() {
        var first = files.look("nom;commune\nLe Lien;Redon\n");
        var second = files.look("nom;commune\nLe Lien;Redon\n");
        files.apply(first);

        assertThat(files.page(second)).bodyText().contains("L’annuaire a changé", "Relire le fichier");
        files.post(second + "/again");
        workOnImports.work();
        assertThat(files.page(second)).bodyText().contains("rien de nouveau").doesNotContain("L’annuaire a changé");
    }

    @Test
    void remarksAreToldOnceBehindTheRowsThatStayOut() {
        var table = new StringBuilder("nom;commune;thèmes\n");
        for (var i = 0; i < 40; i++) {
            table.append("Acteur ")
                    .append((char) ('A' + i % 26))
                    .append(i)
                    .append(";Redon;")
                    .append(i % 2 == 0 ? "Mobilité" : "mobilité")
                    .append('\n');
        }
        table.append("Perdu;Nulle part;\n");

        var path = files.look(table.toString());

        assertThat(files.page(path + "/report.csv"))
                .bodyText()
                .contains("\"2, 3, 4, 5, 6… (40 lignes)\";oui;".replace("\"", ""))
                .satisfies(it -> assertThat(it.split("obilité", -1)).hasSize(2))
                .satisfies(it -> assertThat(it.indexOf("Perdu")).isLessThan(it.indexOf("obilité")));
        assertThat(files.page(path + "/complete")).bodyText().contains("value=\"mobility\" selected");
    }

    @Test
    void aLaterImportIsReachedFromTheOneItStandsOn() {
        var first = files.take("nom;commune;siren;adresse\nLe Lien;Redon;732829320;1 rue\n");
        var later = files.take("nom;commune;siren;adresse\nLe Lien;Redon;732829320;2 rue\n");
        files.post(first + "/undo");
        workOnImports.work();

        assertThat(files.page(first))
                .bodyText()
                .contains("annulez-le d’abord.", "href=\"" + later + "\"")
                .doesNotContain("(" + later.substring("/directory/imports/".length()));
    }

    @Test
    void aFileWithTitlesAloneSaysThatItHasNoRows() {
        var path = files.look("nom;commune\n");

        assertThat(files.page(path))
                .bodyText()
                .contains("aucune ligne sous ses titres", "<b>0</b><span>ligne</span>")
                .doesNotContain("rien de nouveau");
    }

    @Test
    void aTeamIsNotSentToACommandOfTheMachine() {
        assertThat(files.page("/directory/imports")).bodyText().doesNotContain("./maillage");
    }

    @Test
    void aTelephoneWrittenInAnotherWayIsNoChange() {
        files.take("nom;commune;siren;téléphone\nLe Lien;Redon;732829320;02 99 71 09 99\n");

        var path = files.look("nom;commune;siren;téléphone\nLe Lien;Redon;732829320;33299710999\n");

        assertThat(files.page(path)).bodyText().contains("rien de nouveau");
    }

    @Test
    void rowsThatDifferByCaseAloneAreOneSheet() {
        files.take("nom;commune;adresse\nFOYER RURAL;Redon;2 Rue du Port\nFoyer rural;Redon;2, rue du port\n");

        assertThat(files.actors("name")).containsExactly("FOYER RURAL");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
