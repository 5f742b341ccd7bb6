package org.maillage.evaluation.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;
import static org.maillage.support.ReadByEverybody.refusals;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A diagnosis from its first line to the agenda of a dialogue, as a team and those whom it asks see it. */
@PlatformTest
class FragilityPagesTest {

    private static final Pattern LINK = Pattern.compile("/felt/[A-Za-z0-9_-]{43}");
    private static final String HEARD_OF_MOVING = "10 personnes";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Fragilities fragilities;

    @Autowired
    KeepDiagnosis keepDiagnosis;

    private Directory directory;
    private People people;
    private UUID team;
    private final UUID id = UUID.randomUUID();
    private final String path = "/fragilities/" + id;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate evaluation.diagnosis cascade").update();
        database.sql("delete from territory.rate where rate = 'unemployment'").update();
        database.sql("delete from territory.territory where kind = 'lived' and name = 'Redon et Die (essai)'")
                .update();
        Directory.remove(database);
    }

    @Test
    void aTeamLooksAtFragilitiesAndPrintsTheAgenda() throws Exception {
        assertThat(people.page(KEEPER, "/evaluations")).bodyText().contains("Fragilités et dialogue territorial");
        assertThat(people.page(KEEPER, "/fragilities")).bodyText().contains("Aucun diagnostic encore");
        begun();
        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("Se déplacer sans voiture", "Se loger", "en préparation", "à compléter", "Redon");
        open();
        for (var it = 0; it < 5; it++) {
            answer(link("0"), "8", "2");
        }
        for (var it = 0; it < 4; it++) {
            answer(link("1"), "10", "10");
        }
        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("Rien ne s’en dit avant")
                .doesNotContain("sur 10");
        close();

        assertThat(people.page(COLLEAGUE, path))
                .hasStatus(200)
                .bodyText()
                .contains("8 sur 10", "2 sur 10", "moyenne de 5 personnes", "pas encore entendu", "ressenti fort")
                .doesNotContain("moyenne de 4", "10 sur 10", "8,9", "9 personnes");
        assertThat(people.page(KEEPER, path + "/dialogue"))
                .bodyText()
                .contains("proposition à relire", "Accueil", "Se loger\u00a0: aucune action connue", "Entreprises");
        assertThat(people.page(KEEPER, path + "/dialogue/agenda.pdf"))
                .hasStatus(200)
                .hasContentType("application/pdf");
    }

    @Test
    void aGroupUnderTheMinimumIsSaidAsOneOfWhichNobodyAnswered() throws Exception {
        begun();
        open();
        for (var it = 0; it < 5; it++) {
            answer(link("0"), "8", "none");
        }
        close();
        var nobody = body(people.page(KEEPER, path));

        database.sql("alter table evaluation.felt disable trigger felt_while_open")
                .update();
        try {
            for (var it = 0; it < 4; it++) {
                keep(1, 1, "link", 10);
            }
        } finally {
            database.sql("alter table evaluation.felt enable trigger felt_while_open")
                    .update();
        }
        assertThat(said(body(people.page(KEEPER, path)))).isEqualTo(said(nobody));
    }

    @Test
    void whatTheTeamHasTypedDoesNotGiveAwayWhoAnsweredByALink() throws Exception {
        begun();
        open();
        assertThat(several(UUID.randomUUID(), "0", "9", "4")).hasRedirectedUrl(path);
        answer(link("0"), "10", "10");
        close();

        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("4 sur 10", "moyenne de 9 personnes")
                .doesNotContain("4,6", HEARD_OF_MOVING);
    }

    @Test
    void aLinkAnswersOnceWithoutAnAccountAndASheetIsKeptOnce() throws Exception {
        begun();
        open();
        var link = link("0");
        assertThat(browser.get().uri(link)).hasStatus(200).bodyText().contains("du côté «\u00a0Habitants\u00a0»");
        assertThat(post(link, levels("11", "2"))).hasStatus(422).bodyText().contains("Choisissez de 0 à 10");
        assertThat(post(link, Map.of())).hasStatus(422);
        answer(link, "7", "none");
        assertThat(post(link, levels("1", "1"))).bodyText().contains("déjà servi");
        assertThat(browser.get().uri("/felt/" + "x".repeat(43))).hasStatus(404);

        var sheet = UUID.randomUUID();
        assertThat(several(sheet, "0", "12", "3")).hasRedirectedUrl(path);
        assertThat(several(sheet, "0", "12", "3")).hasRedirectedUrl(path);
        for (var wrong : List.of("0", "-3", "1,5", "501", "beaucoup", "")) {
            assertThat(several(UUID.randomUUID(), "0", wrong, "3")).as(wrong).hasStatus(422);
        }
        assertThat(several(UUID.randomUUID(), "9", "12", "3")).hasStatus(422);

        assertThat(database.sql("select people from evaluation.felt order by people")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 12);
        assertThat(database.sql("select count(*) from evaluation.felt_level")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(refusals(
                        people.page(KEEPER, path + "/sheet.pdf").getResponse().getContentAsByteArray()))
                .isEmpty();
    }

    @Test
    void anIndicatorOfTheTerritoryIsReadBesideLargerOnesAndOneOfOnesOwnNeedsItsSource() {
        unemployment("epci", team, 3_000, 30_000);
        unemployment("region", region(), 7_000, 100_000);
        begun();
        var one = one(0);
        assertThat(people.page(KEEPER, one)).bodyText().contains("Population", "à compléter");
        assertThat(people.send(
                        KEEPER,
                        one + "/known",
                        "fresh",
                        UUID.randomUUID().toString(),
                        "known",
                        "unemployment",
                        "concern",
                        "higher"))
                .hasRedirectedUrl(one);
        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("Taux de chômage</strong> 10", "Bretagne\u00a0: 7", "France\u00a0: 7", "2022. Source")
                .contains("indicateur plus préoccupant qu’ailleurs");
        assertThat(people.send(
                        KEEPER,
                        one + "/known",
                        "fresh",
                        UUID.randomUUID().toString(),
                        "known",
                        "activity",
                        "concern",
                        "lower"))
                .hasRedirectedUrl(one);
        assertThat(people.page(KEEPER, one)).bodyText().contains("Taux d’activité</strong> à compléter");

        var own = new HashMap<>(Map.of(
                "fresh", UUID.randomUUID().toString(),
                "name", "Ménages sans voiture",
                "value", "9 %",
                "source", "Enquête de l’agence d’urbanisme (exemple)",
                "year", "2025",
                "scope", "Ménages de Redon"));
        for (var missing : List.of("source", "year", "scope", "value", "name")) {
            assertThat(people.send(KEEPER, one + "/own", fields(with(own, missing, ""))))
                    .as(missing)
                    .hasStatus(422);
        }
        assertThat(people.send(KEEPER, one + "/own", fields(with(own, "source", ""))))
                .bodyText()
                .contains("sans source il ne se garde pas", "Ménages sans voiture");
        assertThat(people.send(KEEPER, one + "/own", fields(own))).hasRedirectedUrl(one);
        assertThat(people.send(KEEPER, one + "/own", fields(own))).hasRedirectedUrl(one);
        assertThat(people.page(KEEPER, path))
                .bodyText()
                .containsOnlyOnce("Ménages sans voiture")
                .contains("Champ\u00a0: Ménages de Redon");
        assertThat(people.send(
                        KEEPER, one + "/known", "fresh", UUID.randomUUID().toString(), "known", "nothing"))
                .hasStatus(422);
    }

    @Test
    void actionsAreTypedAndNothingIsWrittenOverUnseen() {
        begun();
        var one = one(1);
        assertThat(people.send(
                        KEEPER, one, "version", "0", "words", "Se loger ici", "typed", "Foyer de jeunes (exemple)"))
                .hasStatus(302);
        assertThat(people.send(COLLEAGUE, one, "version", "0", "words", "Autre", "typed", "À moi"))
                .hasStatus(409)
                .bodyText()
                .contains("À moi", "Foyer de jeunes (exemple)");
        assertThat(people.page(KEEPER, path)).bodyText().contains("Se loger ici", "Foyer de jeunes (exemple)");
        assertThat(people.send(KEEPER, one, "version", "1", "words", "x".repeat(201)))
                .hasStatus(422);
        open();
        assertThat(people.send(KEEPER, one, "version", "1", "words", "Autre chose", "typed", "Une autre"))
                .hasStatus(302);
        assertThat(people.page(KEEPER, path)).bodyText().contains("Se loger ici", "Une autre");
        assertThat(people.send(KEEPER, one + "/remove")).hasRedirectedUrl(path);
        assertThat(people.page(KEEPER, one)).hasStatus(200);
    }

    @Test
    void wordsThatWereTypedBeforeOneIsOpenAreNotKeptAfter() {
        begun();
        var there = fragilities.of(new DiagnosisId(id)).getFirst();
        open();

        var late = new Fragility(
                there.id(), there.diagnosis(), "Autre chose", "", "Une action", List.of(), List.of(), there.version());
        assertThat(keepDiagnosis.change(late)).isFalse();
        assertThat(people.page(KEEPER, path)).bodyText().doesNotContain("Autre chose", "Une action");
    }

    @Test
    void theAgendaIsPutInOrderFrozenAndLeadsToAMeeting() throws Exception {
        begun();
        var dialogue = path + "/dialogue";
        assertThat(people.page(KEEPER, dialogue + "/edit"))
                .hasStatus(200)
                .bodyText()
                .contains("Accueil");
        assertThat(people.send(KEEPER, dialogue, "version", "0", "title", "", "points", ""))
                .hasStatus(422);
        assertThat(people.send(
                        KEEPER,
                        dialogue,
                        "version",
                        "0",
                        "title",
                        "Dialogue de mai",
                        "points",
                        "Un\nDeux\n",
                        "place",
                        "La Halle",
                        "on",
                        "2027-05-11",
                        "invited",
                        "Jeunes"))
                .hasRedirectedUrl(dialogue);
        assertThat(people.send(COLLEAGUE, dialogue, "version", "0", "title", "Autre", "points", "Rien"))
                .hasStatus(409);
        assertThat(people.send(KEEPER, dialogue + "/freeze")).hasRedirectedUrl(dialogue + "/1");
        assertThat(people.send(KEEPER, dialogue + "/freeze")).hasRedirectedUrl(dialogue + "/1");
        people.send(KEEPER, dialogue, "version", "1", "title", "Dialogue de juin", "points", "Trois");

        assertThat(people.page(KEEPER, dialogue))
                .bodyText()
                .contains("Dialogue de juin", "Trois", "Version 1", "purpose=Dialogue%20de%20juin")
                .doesNotContain("Deux");
        assertThat(people.page(KEEPER, dialogue + "/1"))
                .bodyText()
                .contains("Dialogue de mai", "Deux", "La Halle", "11 mai 2027")
                .doesNotContain("Trois");
        assertThat(refusals(people.page(KEEPER, dialogue + "/1/agenda.pdf")
                        .getResponse()
                        .getContentAsByteArray()))
                .isEmpty();
        assertThat(people.page(KEEPER, dialogue + "/2")).hasStatus(404);
        assertThat(people.page(KEEPER, "/meetings/of/" + team + "/new?kind=dialogue&purpose=Dialogue de juin"))
                .bodyText()
                .contains("value=\"Dialogue de juin\"");
    }

    @Test
    void aUnionIsLookedAtAsAWhole() {
        assertThat(begun("perimeter", directory.territory(DIE).toString())).hasStatus(422);
        database.sql("update account.role set scope = :die where person = :person")
                .param("die", directory.territory(DIE))
                .param("person", COLLEAGUE)
                .update();
        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                values (:person, 'team', :redon, 'Essai', now())
                """).param("redon", team).param("person", COLLEAGUE).update();
        assertThat(people.send(
                        COLLEAGUE,
                        "/fragilities",
                        fields(
                                form("union", "Redon et Die (essai)"),
                                "perimeter",
                                directory.territory(DIE).toString())))
                .hasRedirectedUrl(path);

        assertThat(people.page(COLLEAGUE, path)).bodyText().contains("Redon et Die (essai)");
        assertThat(people.page(KEEPER, "/fragilities/new"))
                .bodyText()
                .contains("Regarder aussi des voisins", "Rennes Métropole");
        assertThat(people.page(COLLEAGUE, one(0))).bodyText().contains("Population");
    }

    @Test
    void whatIsAgreedIsSoundOrRefusedWithWhatWasTyped() {
        for (var it : new String[][] {
            {"minimum", "4"},
            {"minimum", "0"},
            {"minimum", "cinq"},
            {"minimum", "501"},
            {"title", ""},
            {"title", "x".repeat(201)},
            {"groups", ""},
            {"groups", "Élus\nelus"},
            {"groups", "a\nb\nc\nd\ne\nf\ng\nh\ni"},
            {"groups", "x".repeat(61)},
            {"perimeter", ""},
            {"on", "demain"},
            {"looked", "x".repeat(201)},
            {"looked", IntStream.range(0, 13).mapToObj(one -> "F" + one + "\n").reduce("", String::concat)},
            {"team", directory.territory(DIE).toString()}
        }) {
            assertThat(begun(it)).as(Arrays.toString(it)).hasStatus(422);
        }
        begun();
        assertThat(begun("title", "Une autre fois")).hasRedirectedUrl(path);
        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("Fragilités de mars")
                .doesNotContain("Une autre fois");
        assertThat(people.send(KEEPER, path, fields(form("minimum", "7"), "version", "0")))
                .hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path, fields(form("minimum", "8"), "version", "0")))
                .hasStatus(409);
        assertThat(people.send(KEEPER, path + "/close", "sure", "true")).hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/open")).hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/links", "group", "0", "number", "2"))
                .hasRedirectedUrl(path);
        for (var words : List.of("", "x".repeat(201))) {
            assertThat(people.send(
                            KEEPER, path + "/of", "fresh", UUID.randomUUID().toString(), "words", words))
                    .hasRedirectedUrl(path);
        }
        open();
        assertThat(people.send(KEEPER, path + "/links", "group", "9", "number", "2"))
                .hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/links", "group", "0", "number", "51"))
                .hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/close", "sure", "true")).hasRedirectedUrl(path);
        assertThat(people.page(KEEPER, path)).bodyText().contains("ouvert aux réponses");
    }

    @Test
    void theTeamAloneReadsIt() {
        begun();
        var one = one(0).substring(path.length());
        for (var it : List.of("", "/edit", "/felt", "/sheet.pdf", "/dialogue", "/dialogue/agenda.pdf", one)) {
            assertThat(people.page(ELSEWHERE, path + it)).hasStatus(404);
            assertThat(people.page(MEMBER, path + it)).hasStatus(404);
            assertThat(browser.get().uri(path + it)).hasStatus(302);
        }
        for (var it : List.of("/links", "/open", "/close", "/delete", "/dialogue/freeze", one + "/remove")) {
            assertThat(people.send(ELSEWHERE, path + it, "sure", "true")).hasStatus(404);
        }
        assertThat(people.page(ELSEWHERE, "/fragilities")).bodyText().doesNotContain("Fragilités de mars");
        assertThat(people.send(KEEPER, path + "/delete")).hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/delete", "sure", "true")).hasRedirectedUrl("/fragilities");
        assertThat(people.page(KEEPER, path)).hasStatus(404);
    }

    @Test
    void theDatabaseHoldsWhatWasAgreed() throws Exception {
        begun();
        refused("update evaluation.diagnosis set minimum = 4");
        refused("update evaluation.diagnosis set closed_on = on_day");
        refused(
                "insert into evaluation.fragility_indicator (id, fragility, added_at, concern, name, value, year, scope)"
                        + " select gen_random_uuid(), id, now(), 'neither', 'n', '1', 2020, 's' from evaluation.fragility limit 1");
        assertThatThrownBy(() -> keep(0, 1, "link", 3)).isInstanceOf(DataAccessException.class);
        open();
        keep(0, 6, "paper", 3);
        assertThatThrownBy(() -> keep(0, 2, "link", 3)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> keep(0, 6, "paper", 11)).isInstanceOf(DataAccessException.class);
        refused("update evaluation.diagnosis set minimum = 6");
        refused("update evaluation.diagnosis set opened_on = null");
        refused("update evaluation.fragility set words = 'Autre'");
        refused("delete from evaluation.fragility");
        refused("delete from evaluation.diagnosis_group");
        close();
        refused("update evaluation.diagnosis set closed_on = null");
        assertThatThrownBy(() -> keep(0, 6, "paper", 3)).isInstanceOf(DataAccessException.class);
        people.send(KEEPER, path + "/dialogue/freeze");
        refused("update evaluation.dialogue_version set content = '{}'");
    }

    private void unemployment(String kind, UUID territory, int numerator, int denominator) {
        database.sql("""
                insert into territory.rate (territory, rate, year, numerator, denominator, communes_known, sources)
                select id, 'unemployment', 2022, :numerator, :denominator, 1, '{communes.csv#population}'
                from territory.territory
                where kind = :kind and id = :territory
                """)
                .param("numerator", numerator)
                .param("denominator", denominator)
                .param("kind", kind)
                .param("territory", territory)
                .update();
    }

    private UUID region() {
        return database.sql("select id from territory.territory where kind = 'region' and name = 'Bretagne'")
                .query(UUID.class)
                .single();
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> database.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
    }

    private void keep(int group, int count, String way, int level) {
        var felt = UUID.randomUUID();
        database.sql("insert into evaluation.felt (id, diagnosis, number, people, way) values (:f, :d, :n, :p, :w)")
                .param("f", felt)
                .param("d", id)
                .param("n", group)
                .param("p", count)
                .param("w", way)
                .update();
        database.sql("""
                insert into evaluation.felt_level (felt, fragility, level)
                select :f, id, :level from evaluation.fragility where diagnosis = :d
                """).param("f", felt).param("d", id).param("level", level).update();
    }

    private void begun() {
        assertThat(begun(new String[0])).hasRedirectedUrl(path);
    }

    private MvcTestResult begun(String... changed) {
        return people.send(KEEPER, "/fragilities", fields(form(changed)));
    }

    private Map<String, String> form(String... changed) {
        var form = new HashMap<>(Map.of(
                "id", id.toString(),
                "team", team.toString(),
                "title", "Fragilités de mars",
                "perimeter", team.toString(),
                "on", "2027-03-15",
                "looked", "Se déplacer sans voiture\nSe loger",
                "groups", "Habitants\nEntreprises",
                "minimum", "5"));
        for (var i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        return form;
    }

    private String one(int position) {
        return path + "/of/"
                + database.sql("select id from evaluation.fragility where diagnosis = :id order by position, id")
                        .param("id", id)
                        .query(UUID.class)
                        .list()
                        .get(position);
    }

    private void open() {
        assertThat(people.send(KEEPER, path + "/open", "sure", "true")).hasRedirectedUrl(path);
    }

    private void close() {
        assertThat(people.send(KEEPER, path + "/close", "sure", "true")).hasRedirectedUrl(path);
        assertThat(people.page(KEEPER, path)).bodyText().contains("réponses closes");
    }

    private String link(String group) throws UnsupportedEncodingException {
        var page = people.send(KEEPER, path + "/links", "group", group, "number", "1");
        assertThat(page).hasStatus(200);
        return LINK.matcher(body(page))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private void answer(String link, String moving, String housing) {
        assertThat(post(link, levels(moving, housing)))
                .hasStatus(200)
                .bodyText()
                .contains("Merci.");
    }

    private MvcTestResult several(UUID sheet, String group, String count, String level) {
        return people.send(
                KEEPER,
                path + "/felt",
                fields(levels(level, level), "id", sheet.toString(), "group", group, "people", count, "came", "paper"));
    }

    private MvcTestResult post(String link, Map<String, String> sent) {
        var request = browser.post().uri(link).with(csrf());
        for (var it : sent.entrySet()) {
            request = request.param(it.getKey(), it.getValue());
        }
        return request.exchange();
    }

    private static Map<String, String> levels(String moving, String housing) {
        return Map.of("level-0", moving, "level-1", housing);
    }

    private static Map<String, String> with(Map<String, String> all, String name, String value) {
        var more = new HashMap<>(all);
        more.put(name, value);
        return more;
    }

    private static String[] fields(Map<String, String> all, String... more) {
        var fields = new ArrayList<String>();
        all.forEach((name, value) -> fields.addAll(Stream.of(name, value).toList()));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    // Without what each page has of its own.
    private static String said(String body) {
        return body.replaceAll("name=\"_(csrf|form)\" value=\"[^\"]*\"", "").replaceAll("nonce=\"[^\"]*\"", "");
    }

    private static String body(MvcTestResult page) throws UnsupportedEncodingException {
        return page.getResponse().getContentAsString();
    }
}
