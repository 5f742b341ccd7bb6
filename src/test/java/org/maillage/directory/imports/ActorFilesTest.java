package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.maillage.support.Directory.REDON;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.imports.FileKind.Count;
import org.maillage.imports.FileKind.Preview;
import org.maillage.imports.FileKind.Refusal;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of actors: understood, looked at, applied, heard again, undone. */
@PlatformTest
class ActorFilesTest {

    private static final String RNA = "id;id_ex;siret;date_creat;date_disso;titre;titre_court;objet;adrs_numvoie;"
            + "adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_codeinsee;adrs_codepostal;adrs_libcommune;siteweb;publiweb;position\n";
    private static final String LIEN =
            "W351000001;;73282932000074;2001-05-03;0001-01-01;LE LIEN;LE LIEN;tisser des liens;12;_;RUE;DU PORT;35236;35600;REDON;lien.fr;1;A\n";

    private static final String UNITS =
            "siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,prenom1UniteLegale,"
                    + "identifiantAssociationUniteLegale,etatAdministratifUniteLegale,nomUniteLegale,denominationUniteLegale,"
                    + "categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale\n";

    @Autowired
    ActorFiles files;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private Directory directory;

    @BeforeEach
    void begin() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        directory = Directory.write(database);
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aRegisterIsLookedAtAppliedHeardAgainAndUndoneWithoutATrace() throws IOException {
        var file = file("rna_waldec.csv", RNA + LIEN);
        var before = trace();

        assertThat(counts(files.preview(file))).contains("lignes 1", "nouvelles fiches 1");
        assertThat(value("count(*)")).isEqualTo("0");

        var change = files.apply(file);
        assertThat(
                        value(
                                "name || ' ' || rna || ' ' || siren || ' ' || street || ' ' || commune || ' ' || web || ' ' || visibility"))
                .isEqualTo("LE LIEN W351000001 732829320 12 RUE DU PORT 35236 https://lien.fr public");

        assertThat(files.preview(file).applicable()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> files.apply(file));

        assertThat(files.undo(change)).isTrue();
        assertThat(files.undo(change)).isFalse();
        assertThat(trace()).isEqualTo(before);
    }

    @Test
    void aSiretOfAnotherSirenThanATeamHasWrittenStopsNoRegister() throws IOException {
        files.apply(file("one.csv", RNA + LIEN.replace("73282932000074", "")));
        var origin = database.sql("insert into directory.origin (source, at) values ('people', now()) returning id")
                .query(Integer.class)
                .single();
        database.sql("""
                update directory.organisation
                set siren = '356000000', version = 1, origins = jsonb_build_object('siren', cast(:origin as int))
                """).param("origin", origin).update();

        files.apply(file(
                "two.csv", RNA + LIEN + LIEN.replace("W351000001", "W351000002").replace("73282932000074", "")));

        assertThat(value("string_agg(concat_ws(' ', rna, siren, siret), ', ' order by rna)"))
                .isEqualTo("W351000001 356000000, W351000002");
    }

    @Test
    void aDayThatIsNoneStopsNoRegister() throws IOException {
        files.apply(file("one.csv", RNA + LIEN.replace("2001-05-03", "0000-01-01")));

        assertThat(value("coalesce(founded_on::text, 'none')")).isEqualTo("none");
    }

    @Test
    void whatPeopleWroteWinsOverWhatTheRegisterSaysLater() throws IOException {
        files.apply(file("one.csv", RNA + LIEN));
        var origin = database.sql("insert into directory.origin (source, at) values ('people', now()) returning id")
                .query(Integer.class)
                .single();
        database.sql("""
                update directory.organisation
                set name = 'Le Lien, maison commune', version = 1,
                  origins = jsonb_build_object('name', cast(:origin as int))
                """).param("origin", origin).update();

        var change = files.apply(
                file("two.csv", RNA + LIEN.replace("LE LIEN", "LE NOEUD").replace("DU PORT", "DU PONT")));

        assertThat(value("name || ' ' || street || ' ' || (outvoted -> 'name' ->> 'value')"))
                .isEqualTo("Le Lien, maison commune 12 RUE DU PONT LE NOEUD");
        assertThat(files.undo(change)).isTrue();
        assertThat(value("name || ' ' || street || ' ' || outvoted::text"))
                .isEqualTo("Le Lien, maison commune 12 RUE DU PORT {}");
    }

    @Test
    void whatSomebodyHasCompletedStaysWhenAFileIsUndone() throws IOException {
        var change = files.apply(file(
                "one.csv", RNA + LIEN + LIEN.replace("W351000001", "W351000002").replace("73282932000074", "")));
        database.sql("update directory.organisation set version = 1, description = 'Un café' where rna = 'W351000001'")
                .update();
        database.sql("""
                insert into directory.former_version (organisation, version, content, changed_at)
                select id, 0, to_jsonb(o), now() from directory.organisation o where rna = 'W351000001'
                """).update();

        assertThat(files.undo(change)).isTrue();

        assertThat(value("string_agg(rna || ' ' || description, ',')")).isEqualTo("W351000001 Un café");
    }

    @Test
    void aLaterFileIsUndoneFirst() throws IOException {
        var first = files.apply(file("one.csv", RNA + LIEN));
        files.apply(file("two.csv", RNA + LIEN.replace("DU PORT", "DU PONT")));

        assertThatIllegalStateException().isThrownBy(() -> files.undo(first)).withMessageContaining("two.csv");
    }

    @Test
    void everyRowIsTakenOrRefusedWithItsLine() throws IOException {
        var rows = RNA
                + LIEN
                + LIEN
                + LIEN.replace("W351000001", "W351000003")
                        .replace("LE LIEN", "")
                        .replace("73282932000074", "")
                + LIEN.replace("W351000001", "W351000004").replace("73282932000074", "73282932000075")
                + LIEN.replace("W351000001", "W351000005")
                        .replace("35236", "1001")
                        .replace("73282932000074", "")
                        .replace("35600", "1400")
                + "trop;court\n"
                + LIEN.replace("W351000001", "W351000006")
                        .replace(";A\n", ";D\n")
                        .replace("73282932000074", "");

        var preview = files.preview(file("rna.csv", rows));

        assertThat(counts(preview))
                .contains("lignes 7", "nouvelles fiches 3", "lignes refusées 3", "fermées et inconnues, laissées 1");
        assertThat(words(preview))
                .contains("3 refusée", "est déjà à la ligne 2", "le nom manque")
                .contains("SIRET")
                .contains("1001 devient 01001", "nombre de colonnes");
    }

    @Test
    void lettersOfSpreadsheetsAndOpenQuotesSpoilNothingElse() throws IOException {
        var windows = Files.write(
                folder.resolve("rna.csv"),
                (RNA + LIEN.replace("tisser des liens", "« Épicerie »")).getBytes(Charset.forName("windows-1252")));
        files.apply(windows);
        assertThat(value("description")).isEqualTo("« Épicerie »");

        var open = file(
                "open.csv",
                RNA
                        + LIEN.replace("W351000001", "W351000007")
                                .replace("tisser", "\"tisser")
                                .replace("73282932000074", "")
                        + LIEN.replace("W351000001", "W351000008").replace("73282932000074", ""));
        var preview = files.preview(open);

        assertThat(counts(preview)).contains("nouvelles fiches 1", "lignes refusées 1");
        assertThat(words(preview)).contains("guillemet");
    }

    @Test
    void ofTwoRowsOfTheRegisterTheNewerIsHeard() throws IOException {
        var header = RNA.strip() + ";maj_time\n";
        var row = LIEN.strip().replace("73282932000074", "");

        files.apply(file(
                "rna.csv",
                header
                        + row.replace("LE LIEN;LE LIEN", "ANCIEN;") + ";2015-01-01 10:00:00\n"
                        + row.replace("LE LIEN;LE LIEN", "NOUVEAU;") + ";2023-05-02 09:00:00\n"
                        + row.replace("LE LIEN;LE LIEN", "MOYEN;") + ";2019-05-02 09:00:00\n"));

        assertThat(value("string_agg(name, ', ')")).isEqualTo("NOUVEAU");
    }

    @Test
    void unitsJoinAssociationsAndNaturalPersonsAreNeverNamed() throws IOException {
        files.apply(file("rna.csv", RNA + LIEN.replace("73282932000074", "")));
        var units = UNITS
                + "732829320,O,2001-05-03,,,W351000001,A,,LE LIEN,9220,94.99Z,00007,O\n"
                + "356000000,O,1991-01-01,,,,A,,LA POSTE,5510,53.10Z,00048,N\n"
                + "404833048,P,2010-01-01,[ND],[ND],,A,[ND],[ND],5710,70.22Z,00010,O\n"
                + "552100554,O,2010-01-01,,JEANNE,,A,DUPONT,,1000,70.22Z,,O\n";

        var preview = files.preview(file("StockUniteLegale.csv", units));
        assertThat(counts(preview)).contains("nouvelles fiches 2", "fiches complétées ou changées 1");
        assertThat(counts(preview)).anyMatch(it -> it.startsWith("que Sirene ne dit pas de l’économie sociale"));
        var change = files.apply(folder.resolve("StockUniteLegale.csv"));

        assertThat(
                        value(
                                "count(*) filter (where rna = 'W351000001' and siren = '732829320' and legal_category = '9220')"))
                .isEqualTo("1");
        assertThat(value("count(*) filter (where not nominative and name = '')"))
                .isEqualTo("2");
        assertThat(value("coalesce(string_agg(to_jsonb(o)::text, ''), '')")).doesNotContain("DUPONT", "JEANNE", "[ND]");
        assertThat(files.undo(change)).isTrue();
        assertThat(value("string_agg(rna || coalesce(siren, ''), ',')")).isEqualTo("W351000001");
    }

    @Test
    void establishmentsGiveAddressesAndNameNobodyWhoMustNotBeNamed() throws IOException {
        files.apply(file("units.csv", UNITS + "732829320,O,2010-01-01,,JEANNE,,A,DUPONT,,1000,70.22Z,,O\n"));
        var change = files.apply(file("places.csv", """
                siren,siret,statutDiffusionEtablissement,etablissementSiege,etatAdministratifEtablissement,numeroVoieEtablissement,typeVoieEtablissement,libelleVoieEtablissement,codePostalEtablissement,codeCommuneEtablissement,enseigne1Etablissement
                732829320,73282932000074,O,true,A,12,RUE,DU PORT,35600,35236,
                732829320,73282932000082,O,false,A,3,RUE,DE LA GARE,35600,35236,CHEZ JEANNE
                """));

        assertThat(value("coalesce(string_agg(to_jsonb(o)::text, ''), '')")).doesNotContain("PORT", "JEANNE");
        assertThat(database.sql("select label || street from directory.address")
                        .query(String.class)
                        .list())
                .allMatch(String::isEmpty);
        assertThat(files.undo(change)).isTrue();
    }

    @Test
    void aTeamsSheetIsFoundAgainByItsNumberAndNotByItsName() throws IOException {
        directory.organisation("LE LIEN", REDON, true, "territory");

        assertThat(counts(files.preview(file("rna.csv", RNA + LIEN)))).contains("nouvelles fiches 1");
    }

    @Test
    void theThirdPlacesOf2019ComeInWithEveryDefectExplained() {
        var real = Path.of("..", "shared", "data", "CGET_TiersLieux_2019.csv");
        assumeTrue(
                Files.exists(real), "The file of third places is not there: ../shared/data/CGET_TiersLieux_2019.csv");
        var before = trace();

        var preview = files.preview(real);
        assertThat(counts(preview)).contains("lignes 1 512");
        var change = files.apply(real);

        assertThat(value("count(*) filter (where third_place)")).isEqualTo(String.valueOf(1512 - refused(preview)));
        // They have a point and no word of a commune, or that of one abroad.
        assertThat(value("count(*) filter (where commune is null)")).isEqualTo("49");
        assertThat(value("count(*) filter (where commune = '75056') > 100")).isEqualTo("true");
        assertThat(words(preview)).contains("ne se lit pas", "d’après le point, ce pourrait être");
        assertThat(files.preview(real).applicable()).isFalse();
        assertThat(files.undo(change)).isTrue();
        assertThat(trace()).isEqualTo(before);
    }

    private static long refused(Preview preview) {
        return preview.counts().stream()
                .filter(it -> it.what().equals("lignes refusées"))
                .mapToLong(Count::number)
                .sum();
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> counts(Preview preview) {
        return preview.counts().stream()
                .map(it -> it.what() + " "
                        + org.maillage.shared.Words.count(it.number()).replace('\u202f', ' '))
                .toList();
    }

    private static String words(Preview preview) {
        return preview.refusals().stream()
                .map((Refusal it) -> it.line() + " " + it.reason())
                .collect(Collectors.joining("\n"));
    }

    private String value(String sql) {
        return database.sql("select cast(" + sql + " as text) from directory.organisation o")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }

    /** All rows of the directory but the list of what was read in. */
    private String trace() {
        return List.of("organisation", "origin", "source_row", "address", "import_note", "import_change").stream()
                .map(it -> database.sql("select count(*) from directory." + it)
                        .query(Long.class)
                        .single()
                        .toString())
                .collect(Collectors.joining(" "));
    }
}
