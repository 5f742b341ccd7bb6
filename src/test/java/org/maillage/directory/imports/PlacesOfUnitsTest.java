package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.REDON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A legal unit and its places in files: each team keeps its own, nothing is refused for the sake of another. */
@PlatformTest
class PlacesOfUnitsTest {

    private static final String UNITS = "siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,"
            + "prenom1UniteLegale,identifiantAssociationUniteLegale,etatAdministratifUniteLegale,nomUniteLegale,"
            + "denominationUniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,"
            + "nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale\n";
    private static final String LA_POSTE = "356000000,O,1991-01-01,,,,A,,LA POSTE,5510,53.10Z,00048,O\n";
    private static final String ESTABLISHMENTS = "siren,nic,siret,statutDiffusionEtablissement,etablissementSiege,"
            + "numeroVoieEtablissement,typeVoieEtablissement,libelleVoieEtablissement,codePostalEtablissement,"
            + "libelleCommuneEtablissement,codeCommuneEtablissement,etatAdministratifEtablissement\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkOnImports workOnImports;

    @Autowired
    ActorFiles registers;

    @TempDir
    Path folder;

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
        database.sql("delete from directory.source where key like 'team-%' or key like 'file-%'")
                .update();
        database.sql("truncate search.change").update();
    }

    @Test
    void twoPlacesOfOneUnitAreTwoSheetsAndNeitherIsSaidToBeTheSeat() {
        var table = """
                nom;siret;commune
                Antenne d’essai Nord;73282932000074;Redon
                Antenne d’essai Sud;73282932000017;Allaire
                """;
        files.take(table);

        assertThat(files.actors("name, siren, siret, siret_of_seat"))
                .containsExactly(
                        "Antenne d’essai Nord|732829320|73282932000074|f",
                        "Antenne d’essai Sud|732829320|73282932000017|f");
        assertThat(files.page(files.look(table))).bodyText().doesNotContain("/apply");
    }

    @Test
    void servicesOfOneTownHallAreSheetsOfTheirOwnAndAreKnownAgain() {
        files.take("""
                nom;siren;commune
                Médiathèque;213502362;Redon
                Piscine;213502362;Redon
                École Marie-Curie;213502362;Redon
                """);
        files.take("nom;siren;commune\nMediatheque;213 502 362;REDON\nCimetière;213502362;Redon\n");

        assertThat(files.actors("name, siren"))
                .containsExactly(
                        "Cimetière|213502362",
                        "Mediatheque|213502362",
                        "Piscine|213502362",
                        "École Marie-Curie|213502362");
    }

    @Test
    void theSiretOfTheTownHallGivenToAllOfItsServicesLosesNone() {
        files.take("""
                nom;siret;commune
                Mairie;73282932000074;Redon
                Médiathèque;73282932000074;Redon
                Mairie;73282932000074;Redon
                """);

        assertThat(files.actors("name, siren, siret"))
                .containsExactly("Mairie|732829320|73282932000074", "Médiathèque|732829320");
        assertThat(files.strings("select key from directory.import_note order by line"))
                .containsExactly("place-repeated", "twice-in-file");
    }

    @Test
    void whatAnotherTeamKeepsWithTheSameNumbersRefusesNothingAndIsNotTold() {
        for (var visibility : new String[] {"territory", "private", "public"}) {
            var theirs = directory.organisation("La Poste de Die", DIE, true, visibility);
            directory.set(theirs, "siren", "356000000");
            directory.set(theirs, "rna", "W351000001");
        }
        var path = files.take("nom;siren;rna;commune\nLa Poste;356000000;W351000001;Redon\n");

        assertThat(files.actors("name, siren, rna")).hasSize(4).contains("La Poste|356000000|W351000001");
        assertThat(files.page(path)).bodyText().doesNotContain("autre équipe", "Die");
        assertThat(files.strings("select key from directory.import_note")).isEmpty();
        assertThat(files.strings("select one::text from directory.duplicate")).isEmpty();
    }

    @Test
    void whatAnotherTeamHasPutAwayComesInForThisOne() {
        var theirs = directory.organisation("La Poste", DIE, true, "territory");
        directory.set(theirs, "siren", "356000000");
        database.sql("update directory.organisation set gone_at = now()").update();

        files.take("nom;siren;commune\nLa Poste;356000000;Redon\n");

        assertThat(files.strings("select name from directory.organisation where gone_at is null"))
                .containsExactly("La Poste");
    }

    @Test
    void numbersThatAreNoneAreToldAndSiretsInTheColumnOfTheUnitNameTheUnit() {
        var path = files.take("""
                nom;siren;siret;rna;commune
                Zéros;000000000;00000000000000;W000000000;Redon
                Unité;73282932000074;;;Redon
                Neuf;;732829320;;Redon
                La Poste;;35600000049837;;Redon
                Fausse;;35600000049838;;Redon
                """);

        assertThat(files.actors("name, siren, siret, rna"))
                .containsExactly(
                        "Fausse", "La Poste|356000000|35600000049837", "Neuf|732829320", "Unité|732829320", "Zéros");
        assertThat(files.page(path + "/report.csv"))
                .bodyText()
                .contains(
                        "«\u00a0000000000\u00a0» n’est pas un numéro",
                        "«\u00a000000000000000\u00a0» n’est pas",
                        "«\u00a0W000000000\u00a0»");
    }

    @Test
    void aRegisterOfUnitsLeavesThePlacesOfTeamsAsTheyAre() throws IOException {
        files.take("nom;siret;commune\nLa Poste de Redon;35600000049837;Redon\n");
        files.take("nom;siren;commune\nRelais postal;356000000;Allaire\n");

        registers.apply(file("StockUniteLegale.csv", UNITS + LA_POSTE));

        assertThat(files.actors("name, siret, siret_of_seat, legal_category"))
                .containsExactly("La Poste de Redon|35600000049837|f", "Relais postal|f|5510");
    }

    @Test
    void aRegisterOfUnitsSaysWhichPlaceIsTheSeat() throws IOException {
        files.take("nom;siret;commune\nSiège;35600000000048;Redon\nGuichet;35600000049837;Redon\n");

        registers.apply(file("StockUniteLegale.csv", UNITS + LA_POSTE));

        assertThat(files.actors("name, siret, siret_of_seat"))
                .containsExactly("Guichet|35600000049837|f", "Siège|35600000000048|t");
    }

    @Test
    void aRegisterOfEstablishmentsSpeaksOfTheSheetsOfItsPlaces() throws IOException {
        files.take("nom;siret;commune\nLa Poste;35600000049837;Redon\n");

        registers.apply(file(
                "StockEtablissement.csv",
                ESTABLISHMENTS + "356000000,49837,35600000049837,O,false,3,PLACE,DE BRETAGNE,35600,REDON,35236,A\n"
                        + "356000000,00048,35600000000048,O,true,9,RUE,DU COLONEL,75015,PARIS,75115,A\n"));

        assertThat(files.actors("name, street, siret, siret_of_seat"))
                .containsExactly("La Poste|3 PLACE DE BRETAGNE|35600000049837|f");
        assertThat(files.strings("select siret from directory.address")).isEmpty();
    }

    @Test
    void theSheetOfARegisterIsAdoptedByTheNumberOfItsUnitWhateverItIsCalledThere() {
        var known = directory.organisation("MAISON DES JEUNES ET DE LA CULTURE", REDON, false, "public");
        directory.set(known, "siren", "732829320");

        files.take("nom;siren;commune\nMJC du pays;732829320;Redon\n");

        assertThat(files.actors("name, siren")).containsExactly("MJC du pays|732829320");
    }

    private Path file(String name, String contents) throws IOException {
        return Files.writeString(folder.resolve(name), contents);
    }
}
