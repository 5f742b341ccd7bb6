package org.maillage.network.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.Directory;
import org.maillage.support.JustSignedIn;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A file of Kumu is looked at before anything is kept, brings nothing twice, and goes as it came. */
@PlatformTest
class KumuFilesTest {

    private static final String MAP = """
            {"elements": [{"label": "Le Lien"}, {"label": "la ruche"}, {"label": "La Halle"}, {"label": "Une Inconnue"}],
             "connections": [
               {"from": "Le Lien", "to": "la ruche", "type": "Partner", "strength": 4, "since": "2024-05-06"},
               {"from": "La Halle", "to": "Le Lien", "type": "funds", "direction": "directed"},
               {"from": "Le Lien", "to": "Une Inconnue", "type": "knows"},
               {"from": "Le Lien", "to": "Le Lien"},
               {"from": "Le Lien", "to": ""},
               {"from": "Le Lien", "to": "La Halle", "since": "2199-01-01"},
               {"from": "la ruche", "to": "Le Lien", "type": "Partner"}]}
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TakeKumuFile takeFile;

    private Directory directory;
    private String ties;
    private String files;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        ties = "/network/teams/" + directory.territory(REDON) + "/ties";
        files = ties + "/files";
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.tie, network.attribution, network.kumu_file, search.change")
                .update();
        Directory.remove(database);
    }

    @Test
    void aFileIsLookedAtBeforeAnythingIsKept() {
        actors("Le Lien", "La Ruche", "La Halle");
        assertThat(page(KEEPER, ties)).bodyText().contains("Lire un fichier de Kumu", files);
        assertThat(page(KEEPER, files)).hasStatusOk().bodyText().contains("Rien n’est gardé avant");

        var file = sent(KEEPER, "carte.json", MAP);

        assertThat(page(COLLEAGUE, file))
                .bodyText()
                .contains("carte.json", "2 liens nouveaux", "aucun déjà noté", "4 lignes laissées dehors")
                .contains("Le Lien et La Ruche", "partenariat formel", "Chaque mois", "6 mai 2024")
                .contains("La Halle → Le Lien")
                .contains("Une ligne répète un lien")
                .contains("Pas de fiche dans votre annuaire", "Une Inconnue")
                .contains("Reconnus dans votre annuaire")
                .contains("Le Lien → Une Inconnue", "« Une Inconnue » n’a pas de fiche")
                .contains(
                        "Un acteur n’est pas lié à lui-même",
                        "Il manque un des deux acteurs",
                        "ne commence pas demain");
        assertThat(strings("select id from network.tie")).isEmpty();
    }

    @Test
    void whatIsKeptNamesItsFileAndTheSameFileBringsNothingNew() {
        actors("Le Lien", "La Ruche", "La Halle");
        var file = sent(KEEPER, "carte.json", MAP);
        assertThat(send(KEEPER, file + "/keep")).hasStatus(302);

        assertThat(strings("select kind || ' ' || intensity || ' ' || cause from network.tie order by kind"))
                .containsExactly("funds 2 import", "partnership 4 import");
        assertThat(page(KEEPER, ties)).bodyText().contains("fichier « carte.json »", file, "constaté");
        assertThat(page(KEEPER, file)).bodyText().contains("2 liens apportés").doesNotContain(files + "/keep");
        assertThat(strings("select content is null from network.kumu_file")).containsExactly("t");

        var again = sent(COLLEAGUE, "autre-nom.json", MAP);
        assertThat(again).isNotEqualTo(file);
        assertThat(page(COLLEAGUE, again))
                .bodyText()
                .contains("Aucun lien nouveau", "2 déjà notés", "a déjà été gardé le", "Rien de nouveau à garder")
                .doesNotContain("/keep");
        assertThat(send(COLLEAGUE, again + "/keep")).hasStatus(302);
        assertThat(strings("select count(*)::text from network.tie")).containsExactly("2");
    }

    @Test
    void whatAFileBroughtIsUndoneWithoutWhatTheTeamHasChanged() {
        actors("Le Lien", "La Ruche", "La Halle");
        note("Le Lien", "La Halle", "knows");
        var file = sent(KEEPER, "carte.json", MAP);
        send(KEEPER, file + "/keep");
        var partnership =
                strings("select id from network.tie where kind = 'partnership'").getFirst();
        assertThat(send(
                        KEEPER,
                        ties + "/" + partnership,
                        "one",
                        "Le Lien",
                        "other",
                        "La Ruche",
                        "kind",
                        "partnership",
                        "intensity",
                        "5",
                        "since",
                        "2024-05-06",
                        "version",
                        strings("select version::text from network.tie where kind = 'partnership'")
                                .getFirst()))
                .hasStatus(302);

        assertThat(send(KEEPER, file + "/undo")).hasStatus(302);
        assertThat(strings("select count(*)::text from network.tie")).containsExactly("3");
        assertThat(send(KEEPER, file + "/undo", "sure", "true")).hasStatus(302);

        assertThat(strings("select kind from network.tie order by kind")).containsExactly("knows", "partnership");
        assertThat(page(KEEPER, file)).bodyText().contains("Défait le").doesNotContain("/undo");
        var again = sent(KEEPER, "carte.json", MAP);
        send(KEEPER, again + "/keep");
        assertThat(strings("select kind from network.tie order by kind"))
                .containsExactly("funds", "knows", "partnership");
    }

    @Test
    void aTieThatTheTeamTookOutIsNotBroughtBack() {
        actors("Le Lien", "La Ruche", "La Halle");
        send(KEEPER, sent(KEEPER, "carte.json", MAP) + "/keep");
        var funds = strings("select id from network.tie where kind = 'funds'").getFirst();
        assertThat(send(KEEPER, ties + "/" + funds + "/remove", "sure", "true")).hasStatus(302);

        var again = sent(KEEPER, "carte.json", MAP);
        assertThat(page(KEEPER, again)).bodyText().contains("Aucun lien nouveau", "Retirés par votre équipe");
        send(KEEPER, again + "/keep");
        assertThat(strings("select kind from network.tie")).containsExactly("partnership");
    }

    @Test
    void whatIsNotedStaysWhateverTheFileSaysOtherwise() {
        actors("Le Lien", "La Ruche");
        note("La Ruche", "Le Lien", "partnership");

        assertThat(page(KEEPER, sent(KEEPER, "carte.json", MAP)))
                .bodyText()
                .contains("Aucun lien nouveau", "un déjà noté", "Déjà notés, dits autrement");
    }

    @Test
    void theTeamSaysWhatTypesMean() {
        actors("Le Lien", "La Ruche", "La Halle");
        var file = sent(
                KEEPER, "liens.csv", "From,To,Type\nLe Lien,La Ruche|La Halle,Contractor\nLa Ruche,La Halle,Rival\n");
        assertThat(page(KEEPER, file)).bodyText().contains("3 liens nouveaux", "« Contractor »", "se connaissent");

        assertThat(send(KEEPER, file + "/types", "type.0", "funds", "type.1", "out", "type.7", "knows"))
                .hasStatus(302);
        assertThat(page(KEEPER, file))
                .bodyText()
                .contains(
                        "2 liens nouveaux", "Le Lien → La Halle", "Une ligne est d’une nature que vous laissez dehors");
        assertThat(send(KEEPER, file + "/types", "type.0", "friends")).hasStatus(302);
        assertThat(strings("select kinds::text from network.kumu_file")).containsExactly("{}");
    }

    @Test
    void twoSheetsOfOneNameAreNotGuessed() {
        var twins = actors("Le Lien", "Le Lien", "La Ruche");
        var file = sent(
                KEEPER,
                "liens.csv",
                "From,To\nLe Lien,La Ruche\nhttps://exemple.fr/directory/" + twins.getFirst() + ",La Ruche\n");

        assertThat(page(KEEPER, file))
                .bodyText()
                .contains("Un lien nouveau", "une ligne laissée dehors", "Plusieurs fiches s’appellent « Le Lien »")
                .doesNotContain("Pas de fiche dans votre annuaire");
    }

    /** What Maillage writes for Kumu comes back as it was: who, what, how often, since when, who says so, what it comes of. */
    @ParameterizedTest
    @ValueSource(strings = {".json", ".csv"})
    void whatLeavesForKumuComesBackWithoutLoss(String ending) {
        actors(
                "Le Lien",
                "Le Lien",
                "=Le Lien",
                "@telier",
                "La Ruche | Redon",
                "L’Atelier; « du » \"port\"",
                "La Halle");
        var all = strings("select id from directory.organisation order by id");
        var made = List.of("knows", "meets", "exchanges", "refers", "co-organises", "funds", "partnership");
        var at = 0;
        for (var one = 0; one < all.size(); one++) {
            for (var other = one + 1; other < all.size(); other++) {
                at++;
                var tie = new java.util.ArrayList<>(List.of(
                        "one",
                        "/directory/" + all.get(at % 2 == 0 ? one : other),
                        "other",
                        "/directory/" + all.get(at % 2 == 0 ? other : one),
                        "kind",
                        made.get(at % made.size()),
                        "intensity",
                        String.valueOf(1 + at % 5),
                        "since",
                        "202" + at % 6 + "-0" + (1 + at % 9) + "-1" + at % 9,
                        "cause",
                        List.of("", "meeting", "introduction", "session", "import")
                                .get(at % 5)));
                if (at % 3 == 0) {
                    tie.addAll(List.of("said", "one"));
                }
                if (at % 4 == 0) {
                    tie.addAll(List.of("said", "other"));
                }
                assertThat(send(KEEPER, ties, tie.toArray(String[]::new))).hasStatus(302);
            }
        }
        assertThat(strings("select id from network.tie")).hasSize(21);
        var before = written();
        var taken = page(KEEPER, ties + ending).getResponse().getContentAsByteArray();
        database.sql("delete from network.tie").update();

        var file = sent(KEEPER, "liens" + ending, new String(taken, UTF_8));
        assertThat(page(KEEPER, file)).bodyText().contains("21 liens nouveaux", "aucune ligne laissée dehors");
        send(KEEPER, file + "/keep");

        assertThat(written()).isEqualTo(before);
    }

    private List<String> written() {
        return strings("""
                select concat_ws(' ', case when kind in ('refers', 'funds') or one < other then one else other end,
                  case when kind in ('refers', 'funds') or one < other then other else one end, kind, intensity, since,
                  case when kind in ('refers', 'funds') or one < other then said_by_one else said_by_other end,
                  case when kind in ('refers', 'funds') or one < other then said_by_other else said_by_one end,
                  coalesce(cause, 'itself'))
                from network.tie
                order by 1""");
    }

    @ParameterizedTest
    @CsvSource({
        "carte.json, '{\"elements\": [{\"label\": \"Le Lien\"}]}', aucun lien",
        "carte.json, '{\"connections\": [', carte",
        "acteurs.csv, 'Label,Type\nLe Lien,Association\n', aucun lien",
        "carte.xls, x, enregistrez-le en XLSX",
        "vide.csv, '', vide"
    })
    void aFileThatCannotBeReadIsRefusedWithWhatToDo(String name, String words, String problem) {
        var answer = upload(KEEPER, files, name, words);
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains(problem);
        assertThat(strings("select id from network.kumu_file")).isEmpty();
    }

    @Test
    void filesAreTheTeamsAlone() {
        actors("Le Lien", "La Ruche");
        var file = sent(KEEPER, "carte.json", MAP);

        for (var who : List.of(ELSEWHERE, ADMINISTRATOR, NOBODY)) {
            assertThat(page(who, files).getResponse().getStatus()).isIn(403, 404);
            assertThat(page(who, file).getResponse().getStatus()).isIn(403, 404);
            assertThat(send(who, file + "/keep").getResponse().getStatus()).isIn(403, 404);
            assertThat(upload(who, files, "a.json", MAP).getResponse().getStatus())
                    .isIn(403, 404);
        }
        var elsewhere =
                "/network/teams/" + directory.territory(DIE) + "/ties/files/" + file.substring(file.length() - 36);
        assertThat(page(ELSEWHERE, elsewhere)).hasStatus(404);
        assertThat(send(ELSEWHERE, elsewhere + "/keep")).hasStatus(404);
        assertThat(strings("select id from network.tie")).isEmpty();
    }

    @Test
    void whoseSheetAColleagueKeepsForThemselvesIsNotRecognised() {
        directory.organisation("Le Lien", REDON, true, "public");
        directory.organisation("Le Secret", REDON, true, "private");

        assertThat(page(COLLEAGUE, sent(COLLEAGUE, "liens.csv", "From,To\nLe Lien,Le Secret\n")))
                .bodyText()
                .contains("Aucun lien nouveau", "« Le Secret » n’a pas de fiche");
    }

    @Test
    void whatIsOnlyLookedAtIsForgotten() {
        actors("Le Lien", "La Ruche", "La Halle");
        sent(KEEPER, "carte.json", MAP);
        var kept = sent(KEEPER, "liens.csv", "From,To\nLe Lien,La Ruche\n");
        send(KEEPER, kept + "/keep");
        takeFile.forget();
        assertThat(strings("select name from network.kumu_file order by name"))
                .containsExactly("carte.json", "liens.csv");
        database.sql("update network.kumu_file set sent_at = sent_at - interval '15 days'")
                .update();
        takeFile.forget();
        assertThat(strings("select name from network.kumu_file")).containsExactly("liens.csv");

        var left = sent(KEEPER, "carte.json", MAP);
        assertThat(send(KEEPER, left + "/leave")).hasStatus(302);
        assertThat(page(KEEPER, left)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'meeting', 'refers'", "'roster', 'funds'"})
    void onlyFilesSayTiesThatLeadOneWay(String which) {
        assertThatThrownBy(() -> database.sql("""
                        insert into network.attribution (cause, kind, source, one, other, territory, name, happened_on,
                          said_by_one, said_by_other)
                        values (%s, gen_random_uuid(), cast('00000000-0000-0000-0000-000000000001' as uuid),
                          cast('00000000-0000-0000-0000-000000000002' as uuid), gen_random_uuid(), '', '2026-01-01', false, false)
                        """.formatted(which)).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<UUID> actors(String... names) {
        return java.util.Arrays.stream(names)
                .map(it -> directory.organisation(it, REDON, true, "public"))
                .toList();
    }

    private void note(String one, String other, String kind) {
        assertThat(send(
                        KEEPER,
                        ties,
                        "one",
                        one,
                        "other",
                        other,
                        "kind",
                        kind,
                        "intensity",
                        "2",
                        "since",
                        "2026-03-05"))
                .hasStatus(302);
    }

    /** Sends a file; the address of its page. */
    private String sent(UUID who, String name, String words) {
        var answer = upload(who, files, name, words);
        assertThat(answer).hasStatus(302);
        return java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(UUID who, String path, String name, String words) {
        return browser.post()
                .uri(path)
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile(
                        "file", name, "text/plain", words.getBytes(UTF_8)))
                .locale(Locale.FRENCH)
                .with(JustSignedIn.as(who, "x"))
                .with(csrf())
                .exchange();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }
}
