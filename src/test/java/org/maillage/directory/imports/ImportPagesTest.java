package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.SignedIn;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A team reads in files of its own: it says what the columns mean, looks, applies, and may take it back. */
@PlatformTest
class ImportPagesTest {

    private static final String TABLE = """
            Nom de la structure;Ville;CP;Thématiques;Créée le;Latitude;Longitude;Courriel;Salle
            L’Épicerie du Port;Redon;35600;Alimentation et agriculture, Solidarités;12/03/2011;47,651;-2,084;port@exemple.fr;40
            Vélo Vilaine;Redon;35600;Mobilités;;;;pas une adresse;beaucoup
            Ailleurs;Die;26150;;;;;;
            ;Redon;35600;;;;;;
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkOnImports workOnImports;

    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        database.sql("delete from directory.source where key like 'team-%' or key like 'file-%'")
                .update();
        database.sql("truncate search.change").update();
    }

    @Test
    void aTableOfATeamIsMappedLookedAtAppliedAndUndone() {
        var size = ownField("Salle", "number");
        var path = sent(KEEPER, "acteurs.csv", TABLE.getBytes(Charset.forName("windows-1252")));

        assertThat(page(KEEPER, path))
                .hasStatusOk()
                .bodyText()
                .contains("Que disent les colonnes", "windows-1252", "Séparateur", "Nombres à virgule", "jj/mm/aaaa");
        assertThat(mapped(path, "Tableau de la mairie", size)).hasStatus(302);
        workOnImports.work();
        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("Rien n’a encore changé", "L’Épicerie du Port", "pas une adresse", "beaucoup", "Refusée")
                .contains("Courriel\u00a0: port@exemple.fr", "Commune\u00a0: Redon", "Création\u00a0:");
        assertThat(count("select count(*) from directory.organisation")).isZero();
        assertThat(page(KEEPER, path + "/report.csv")).bodyText().contains("5;non", "pas une adresse");

        assertThat(send(KEEPER, path + "/apply")).hasStatus(302);
        workOnImports.work();

        assertThat(page(KEEPER, path)).bodyText().contains("Le fichier est dans l’annuaire");
        assertThat(strings("""
                select concat_ws('|', name, commune, array_to_string(themes, ','), founded_on, latitude, email, visibility,
                  contact_visibility, owner is not null)
                from directory.organisation order by name
                """))
                .containsExactly(
                        "L’Épicerie du Port|35236|food,solidarity|2011-03-12|47.651|port@exemple.fr|territory|territory|t",
                        "Vélo Vilaine|35236|mobility|territory|territory|t");
        assertThat(strings("select value from directory.own_value")).containsExactly("40");

        assertThat(send(KEEPER, path + "/undo")).hasStatus(302);
        workOnImports.work();
        assertThat(count("select count(*) from directory.organisation")).isZero();
        assertThat(page(KEEPER, path)).bodyText().contains("L’import est annulé");
        for (var step : List.of("/mapping", "/apply", "/undo", "/leave")) {
            assertThat(send(KEEPER, path + step)).hasStatus(409);
        }
    }

    @Test
    void filesAreSentForOnesOwnTerritoryAlone() {
        for (var other : List.of(ELSEWHERE, MEMBER)) {
            assertThat(upload(other, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8)))
                    .hasStatus(403);
        }
    }

    @Test
    void theMappingOfASourceIsRememberedAndTheSameFileTwiceChangesNothing() {
        var path = sent(KEEPER, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        mapped(path, "Tableau de la mairie", null);
        workOnImports.work();
        send(KEEPER, path + "/apply");
        workOnImports.work();

        var again = sent(KEEPER, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(page(KEEPER, again)).bodyText().contains("Tableau de la mairie");
        mapped(again, "Tableau de la mairie", null);
        workOnImports.work();

        assertThat(page(KEEPER, again)).bodyText().doesNotContain("doublons possibles");
        assertThat(strings("select counts ->> 'same' from directory.import order by number desc limit 1"))
                .containsExactly("2");
        assertThat(count("select count(*) from directory.organisation")).isEqualTo(2);
    }

    @Test
    void anotherFileWithMoreColumnsIsNotTakenForThatOfASourceThatIsRemembered() {
        var path = sent(KEEPER, "a.csv", "nom;ville;cp\nLe Lien;Redon;35600\n".getBytes(StandardCharsets.UTF_8));
        mapped(path, "Liste A", null);
        workOnImports.work();

        var other =
                sent(KEEPER, "b.csv", "nom;ville;cp;mail\nClub;Redon;35600;a@b.fr\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page(KEEPER, other)).bodyText().doesNotContain("name=\"source\" value=\"Liste A\"");
    }

    @Test
    void whatSpreadsheetsHaveDoneToNumbersIsMendedOrDoubtedAndStopsNoFile() {
        var table = """
                nom;commune;code postal;siret;siren;telephone;point;date de creation
                Un;Redon;35600.0;73282932000074.0;;299710001;POINT(-2.084 47.651);01/01/0000
                Deux;Redon;35600;55210055400013;356000000;="0299710002";(-2.084, 47.651);12/03/2011
                Trois;Redon;35600;05520176000018;;02 99 71 00 03;nulle part;15 mars
                """;
        var path = sent(KEEPER, "nombres.csv", table.getBytes(StandardCharsets.UTF_8));
        send(
                KEEPER,
                path + "/mapping",
                "source",
                "Nombres",
                "visibility",
                "territory",
                "column-0",
                "name",
                "column-1",
                "commune_name",
                "column-2",
                "postal_code",
                "column-3",
                "siret",
                "column-4",
                "siren",
                "column-5",
                "phone",
                "column-6",
                "point",
                "column-7",
                "founded_on");
        workOnImports.work();
        send(KEEPER, path + "/apply");
        workOnImports.work();

        assertThat(strings("""
                select concat_ws('|', name, commune, postal_code, siren, siret, phone, latitude, longitude, founded_on)
                from directory.organisation order by name desc
                """))
                .containsExactly(
                        "Un|35236|35600|732829320|73282932000074|0299710001|47.651|-2.084",
                        "Trois|35236|35600|02 99 71 00 03",
                        "Deux|35236|35600|552100554|55210055400013|0299710002|47.651|-2.084|2011-03-12");
        assertThat(strings("select distinct key from directory.import_note"))
                .contains("zero-repaired", "point-swapped", "not-taken");
    }

    @Test
    void aFileWithIdentifiersOfItsSourceIsRecognisedRowByRow() {
        var table = "id;nom;commune\na1;Le Lien;35236\n";
        var path = sent(KEEPER, "a.csv", table.getBytes(StandardCharsets.UTF_8));
        send(
                KEEPER,
                path + "/mapping",
                "source",
                "Liste",
                "column-0",
                "key",
                "column-1",
                "name",
                "column-2",
                "commune");
        workOnImports.work();
        send(KEEPER, path + "/apply");
        workOnImports.work();

        var changed = "id;nom;commune\na1;Le Lien de Redon;35236\n";
        var again = sent(KEEPER, "a.csv", changed.getBytes(StandardCharsets.UTF_8));
        send(
                KEEPER,
                again + "/mapping",
                "source",
                "Liste",
                "column-0",
                "key",
                "column-1",
                "name",
                "column-2",
                "commune");
        workOnImports.work();

        assertThat(page(KEEPER, again)).bodyText().contains("Le Lien → Le Lien de Redon");
        send(KEEPER, again + "/apply");
        workOnImports.work();
        assertThat(strings("select name from directory.organisation")).containsExactly("Le Lien de Redon");
    }

    @Test
    void undoingBringsBackWhatTheSameSourceHadSaidBefore() {
        var size = ownField("Salle", "number");
        for (var said : List.of("40", "60")) {
            var table = "id;nom;ville;salle\na1;Le Lien;Redon;" + said + "\n";
            var path = sent(KEEPER, "a.csv", table.getBytes(StandardCharsets.UTF_8));
            send(
                    KEEPER,
                    path + "/mapping",
                    "source",
                    "Liste",
                    "column-0",
                    "key",
                    "column-1",
                    "name",
                    "column-2",
                    "commune_name",
                    "column-3",
                    "own-" + size);
            workOnImports.work();
            // Only the field of the team's own differs the second time.
            assertThat(page(KEEPER, path)).bodyText().contains("Appliquer");
            send(KEEPER, path + "/apply");
            workOnImports.work();
            assertThat(strings("select value from directory.own_value")).containsExactly(said);
            if (said.equals("60")) {
                send(KEEPER, path + "/undo");
                workOnImports.work();
            }
        }

        assertThat(strings("select value from directory.own_value")).containsExactly("40");
    }

    @Test
    void rowsOfOneFileThatAreAlikeAreAskedAboutAsThePreviewSays() {
        var table = "nom;ville\nÉpicerie Le Lien;Redon\nL’épicerie le lien;Redon\n";
        var path = sent(KEEPER, "a.csv", table.getBytes(StandardCharsets.UTF_8));
        send(KEEPER, path + "/mapping", "source", "Liste", "column-0", "name", "column-1", "commune_name");
        workOnImports.work();
        assertThat(page(KEEPER, path)).bodyText().contains("Une nouvelle fiche est peut-être");
        send(KEEPER, path + "/apply");
        workOnImports.work();

        assertThat(count("select count(*) from directory.duplicate")).isOne();
    }

    @Test
    void anImportThatWasCutOffWhileReadingBeginsAnew() {
        var path = sent(KEEPER, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        mapped(path, "Tableau", null);
        workOnImports.work();
        database.sql("update directory.import set state = 'reading'").update();

        workOnImports.work();

        assertThat(page(KEEPER, path)).bodyText().contains("Rien n’a encore changé");
    }

    @Test
    void whatIsAlikeIsAskedAboutAndNotMerged() {
        directory.organisation("L'epicerie du port", REDON, true, "territory");
        database.sql("update directory.organisation set likeness = 'epicerie port'")
                .update();
        var path = sent(KEEPER, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        mapped(path, "Tableau", null);
        workOnImports.work();
        assertThat(page(KEEPER, path)).bodyText().contains("Une nouvelle fiche est peut-être");
        send(KEEPER, path + "/apply");
        workOnImports.work();

        assertThat(count("select count(*) from directory.duplicate")).isOne();
        assertThat(count("select count(*) from directory.organisation")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            gogocarto | {"data":[{"id":"g1","name":"Café associatif","geo":{"latitude":47.651,"longitude":-2.084},"address":{"streetAddress":"2 quai","postalCode":"35600","addressLocality":"Redon"},"website":"https://cafe.example","categories":["Culture"]}]} | Export de GoGoCarto | Café associatif
            yeswiki   | {"Fiche1":{"id_fiche":"Fiche1","bf_titre":"Jardin des Halles","bf_ville":"Redon","bf_latitude":"47.651","bf_longitude":"-2.084","bf_description":"Compost"}} | Export de YesWiki | Jardin des Halles
            communecter | [{"name":"La Ruche","shortDescription":"Lieu partagé","managementType":"scic","email":"ruche@exemple.fr","address.streetAddress":"1 rue","address.addressLocality":"Redon","geo":{"latitude":47.651,"longitude":-2.084}}] | Formulaire de CommunEcter | La Ruche
            """, delimiter = '|')
    void exportsOfOtherPlatformsAreUnderstood(String program, String json, String said, String name) {
        var path = sent(KEEPER, program + ".json", json.getBytes(StandardCharsets.UTF_8));

        var asked = page(KEEPER, path);
        assertThat(asked).bodyText().contains(said);
        guessed(path, asked, program);
        workOnImports.work();
        send(KEEPER, path + "/apply");
        workOnImports.work();

        assertThat(strings("select name || ' ' || commune from directory.organisation"))
                .containsExactly(name + " 35236");
        var thirdPlace = strings("select third_place || ' ' || coalesce(management, '') from directory.organisation");
        assertThat(thirdPlace).containsExactly(program.equals("communecter") ? "true scic" : "false ");
    }

    @Test
    void aWorkbookIsReadLikeATable() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Acteurs");
            sheet.value(0, 0, "nom");
            sheet.value(0, 1, "ville");
            sheet.value(0, 2, "siren");
            sheet.value(1, 0, "Le Lien");
            sheet.value(1, 1, "Redon");
            sheet.value(1, 2, 732829320);
        }
        var path = sent(KEEPER, "acteurs.xlsx", bytes.toByteArray());
        guessed(path, page(KEEPER, path), "Classeur");
        workOnImports.work();
        send(KEEPER, path + "/apply");
        workOnImports.work();

        assertThat(strings("select siren from directory.organisation")).containsExactly("732829320");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            vide.csv,   '',             Le fichier est vide
            vieux.xls,  x,              ancien format
            libre.ods,  x,              LibreOffice
            image.csv,  '\u0000\u0001', ne
            """)
    void whatCannotBeReadIsSaid(String name, String contents, String said) {
        var answer = upload(KEEPER, name, contents.getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatus(422).bodyText().contains(said);
        assertThat(count("select count(*) from directory.import")).isZero();
    }

    @Test
    void aMappingWithoutANameIsAskedForAgainWithWhatWasChosen() {
        var path = sent(KEEPER, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8));

        assertThat(send(KEEPER, path + "/mapping", "source", "Ma source", "column-1", "commune_name"))
                .hasStatus(422)
                .bodyText()
                .contains("Dites quelle colonne contient le nom", "Ma source");
        assertThat(send(KEEPER, path + "/mapping", "source", "", "column-0", "name"))
                .hasStatus(422);
        assertThat(send(KEEPER, path + "/mapping", "source", "S", "column-0", "name", "column-1", "name"))
                .hasStatus(422)
                .bodyText()
                .contains("Deux colonnes deviennent la même chose");
    }

    @Test
    void aFileChangesNothingThatItsReaderMayNotSeeOrKeep() {
        var elsewhere = directory.organisation("Le Lien de Die", org.maillage.support.Directory.DIE, false, "public");
        directory.set(elsewhere, "siren", "732829320");
        var colleagues = directory.organisation("Carnet", REDON, true, "private");
        database.sql("update directory.organisation set keeper = :other, siren = '356000000' where id = :id")
                .param("other", COLLEAGUE)
                .param("id", colleagues)
                .update();
        var hidden = directory.organisation("Visible", REDON, true, "territory");
        database.sql(
                        "update directory.organisation set keeper = :other, siren = '552100554', contact_visibility = 'private', email = 'avant@exemple.fr' where id = :id")
                .param("other", COLLEAGUE)
                .param("id", hidden)
                .update();
        var table =
                "nom;siren;ville;courriel\nPris;732829320;Redon;a@exemple.fr\nLu;356000000;Redon;b@exemple.fr\nVisible;552100554;Redon;c@exemple.fr\n";
        var path = sent(KEEPER, "a.csv", table.getBytes(StandardCharsets.UTF_8));
        send(
                KEEPER,
                path + "/mapping",
                "source",
                "Liste",
                "column-0",
                "name",
                "column-1",
                "siren",
                "column-2",
                "commune_name",
                "column-3",
                "email");
        workOnImports.work();

        assertThat(page(KEEPER, path)).bodyText().doesNotContain("Carnet", "avant@exemple.fr");
        send(KEEPER, path + "/apply");
        workOnImports.work();

        assertThat(strings("select name || ' ' || coalesce(email, '-') from directory.organisation order by name"))
                .containsExactlyInAnyOrder(
                        "Le Lien de Die -",
                        "Carnet -",
                        "Visible avant@exemple.fr",
                        "Pris a@exemple.fr",
                        "Lu b@exemple.fr");
    }

    @Test
    void whomARegisterDoesNotNameNoFileNames() {
        var hidden = directory.organisation("Secret", REDON, false, "public");
        database.sql(
                        "update directory.organisation set nominative = false, name = '', siren = '732829320' where id = :id")
                .param("id", hidden)
                .update();
        var path = sent(KEEPER, "a.csv", "nom;siren;ville\nUn Nom;732829320;Redon\n".getBytes(StandardCharsets.UTF_8));
        send(
                KEEPER,
                path + "/mapping",
                "source",
                "Liste",
                "column-0",
                "name",
                "column-1",
                "siren",
                "column-2",
                "commune_name");
        workOnImports.work();
        send(KEEPER, path + "/apply");
        workOnImports.work();

        assertThat(strings("select nominative || name from directory.organisation"))
                .containsExactly("false");
    }

    @Test
    void rowsThatAPowerCutHasEmptiedAreReadAnew() {
        var path = sent(KEEPER, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        mapped(path, "Tableau", null);
        workOnImports.work();
        send(KEEPER, path + "/apply");
        database.sql("truncate directory.staged_"
                        + database.sql("select number from directory.import")
                                .query(Integer.class)
                                .single())
                .update();

        workOnImports.work();

        assertThat(page(KEEPER, path)).bodyText().contains("Rien n’a encore changé", "L’Épicerie du Port");
        assertThat(count("select count(*) from directory.organisation")).isZero();
    }

    @Test
    void theReportHoldsEachRemarkOnceHoweverManyThereAre() throws Exception {
        var path = sent(KEEPER, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        database.sql("""
                insert into directory.import_note (import, line, number, refused, key, excerpt)
                select import.id, i / 3, i % 3, true, 'name', 'remark ' || i
                from directory.import, generate_series(0, 2499) i
                """).update();

        var remarks = page(KEEPER, path + "/report.csv")
                .getResponse()
                .getContentAsString()
                .lines()
                .skip(1)
                .map(it -> it.substring(it.lastIndexOf(';') + 1))
                .toList();

        assertThat(remarks)
                .isEqualTo(
                        IntStream.range(0, 2_500).mapToObj(it -> "remark " + it).toList());
    }

    @Test
    void anImportIsThereForItsTeamAlone() {
        var path = sent(KEEPER, "acteurs.csv", TABLE.getBytes(StandardCharsets.UTF_8));

        assertThat(page(COLLEAGUE, path)).hasStatusOk();
        for (var other : List.of(ELSEWHERE, MEMBER, ADMINISTRATOR)) {
            assertThat(page(other, path)).hasStatus(404);
            assertThat(page(other, path + "/report.csv")).hasStatus(404);
            assertThat(send(other, path + "/leave")).hasStatus(404);
        }
        assertThat(page(MEMBER, "/directory/imports")).hasStatus(403);
        assertThat(browser.get().uri("/directory/imports")).hasStatus(302);
        assertThat(send(KEEPER, path + "/apply")).hasStatus(409);
        assertThat(send(KEEPER, path + "/leave")).hasStatus(302);
        assertThat(page(KEEPER, path)).hasStatus(404);
    }

    private UUID ownField(String name, String kind) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into directory.own_field (id, territory, name, kind, position) values (:id, :territory, :name, :kind, 0)
                """)
                .param("id", id)
                .param("territory", directory.territory(REDON))
                .param("name", name)
                .param("kind", kind)
                .update();
        return id;
    }

    private MvcTestResult mapped(String path, String source, @org.jspecify.annotations.Nullable UUID own) {
        return send(
                KEEPER,
                path + "/mapping",
                "source",
                source,
                "visibility",
                "territory",
                "column-0",
                "name",
                "column-1",
                "commune_name",
                "column-2",
                "postal_code",
                "column-3",
                "themes",
                "column-4",
                "founded_on",
                "column-5",
                "latitude",
                "column-6",
                "longitude",
                "column-7",
                "email",
                "column-8",
                own == null ? "" : "own-" + own);
    }

    /** Sends the mapping as it was guessed. */
    private void guessed(String path, MvcTestResult asked, String source) {
        var body = bodyOf(asked);
        var fields = new ArrayList<>(List.of("source", source, "visibility", "territory"));
        if (body.contains("name=\"third-places\" value=\"true\" checked")) {
            fields.addAll(List.of("third-places", "true"));
        }
        var select = java.util.regex.Pattern.compile(
                "<select class=\"form-select\" name=\"(column-[0-9]+)\".*?</select>", java.util.regex.Pattern.DOTALL);
        var chosen = java.util.regex.Pattern.compile("<option value=\"([^\"]+)\" selected");
        select.matcher(body).results().forEach(it -> {
            var option = chosen.matcher(it.group());
            if (option.find()) {
                fields.addAll(List.of(it.group(1), option.group(1)));
            }
        });
        assertThat(send(KEEPER, path + "/mapping", fields.toArray(String[]::new)))
                .hasStatus(302);
    }

    private static String bodyOf(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String sent(UUID who, String name, byte[] bytes) {
        var answer = upload(who, name, bytes);
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult upload(UUID who, String name, byte[] bytes) {
        return browser.post()
                .uri("/directory/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("owner", directory.territory(REDON).toString())
                .param("visibility", "territory")
                .locale(java.util.Locale.FRENCH)
                .with(user(new SignedIn(who, "x", null)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
