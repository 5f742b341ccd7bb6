package org.maillage.evaluation.view;

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

/** A self-diagnosis and the views of others, from the first answer to the gaps, as a team and its guests see them. */
@PlatformTest
class ViewPagesTest {

    private static final Pattern LINK = Pattern.compile("/crossed-view/[A-Za-z0-9_-]{43}");
    private static final Pattern TYPED = Pattern.compile("name=\"(item-[0-9a-f-]{36})\" value=\"([^\"]*)\"");
    private static final int ITEMS = 16;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private People people;
    private UUID team;
    private final UUID id = UUID.randomUUID();
    private final String path = "/evaluations/views/" + id;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate evaluation.grid, evaluation.crossed_view cascade")
                .update();
        Directory.remove(database);
    }

    @Test
    void threeOfDifferentProfilesAnswerByLinkAndTheGapsComeFirst() throws Exception {
        assertThat(people.page(KEEPER, "/evaluations")).bodyText().contains("Autodiagnostic et regards croisés");
        open("3");
        var elected = link("1");
        var association = link("2");
        var company = link("3");
        answer(elected, "4", true);
        answer(association, "1", true);
        assertThat(people.send(KEEPER, path + "/close", "sure", "true")).hasRedirectedUrl(path);
        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("Clore et voir")
                .doesNotContain("Les écarts d’abord");

        answer(company, "2", true);
        assertThat(people.page(KEEPER, path)).bodyText().doesNotContain("Les écarts d’abord", "3 personnes");
        people.send(KEEPER, path + "/close", "sure", "true");

        assertThat(people.page(COLLEAGUE, path))
                .hasStatus(200)
                .bodyText()
                .contains(
                        "Les écarts d’abord",
                        "Élus",
                        "Associations",
                        "Entreprises",
                        "1 personne",
                        "<svg",
                        "<strong>3</strong>");
        assertThat(people.page(KEEPER, "/evaluations/views/teams/" + team + "/history"))
                .hasStatus(200)
                .bodyText()
                .contains("Regards de mars", "<td>3</td>");
        assertThat(browser.get().uri(company)).bodyText().contains("déjà servi");
    }

    @Test
    void whoIsAloneAndDoesNotAgreeIsMixedWithOthers() throws Exception {
        open("3");
        answer(link("1"), "4", false);
        answer(link("2"), "1", false);
        answer(link("3"), "1", true);
        people.send(KEEPER, path + "/close", "sure", "true");

        assertThat(people.page(KEEPER, path)).bodyText().contains("Élus + Associations", "2 personnes", "2,5");
    }

    @Test
    void aLinkAnswersOnceWithoutAnAccountAndNothingSaysWhoseItIs() throws Exception {
        open("3");
        var link = link("1");
        assertThat(browser.get().uri(link)).hasStatus(200).bodyText().contains("du côté «\u00a0Élus\u00a0»");
        assertThat(post(link, levels("9"))).hasStatus(422).bodyText().contains("je ne sais pas");
        assertThat(post(link, Map.of())).hasStatus(422);
        assertThat(count()).isZero();

        answer(link, "3", false);
        assertThat(post(link, levels("1"))).bodyText().contains("déjà servi");
        assertThat(count()).isEqualTo(1);
        assertThat(browser.get().uri("/crossed-view/" + "x".repeat(43))).hasStatus(404);
        assertThat(database.sql("select count(*) from evaluation.voice where author is null and way = 'link'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCatalystSeesTheirOwnAnswersAndChangesThem() {
        open("5");
        assertThat(people.page(KEEPER, path + "/mine"))
                .hasStatus(200)
                .bodyText()
                .contains("Chacun sait ce que nous faisons");
        assertThat(people.send(KEEPER, path + "/mine", fields(levels("2")))).hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/mine", fields(levels("4")))).hasRedirectedUrl(path);

        assertThat(people.page(KEEPER, path))
                .bodyText()
                .contains("Mes réponses", "Tout à fait")
                .doesNotContain("Plutôt non");
        assertThat(people.page(COLLEAGUE, path)).bodyText().doesNotContain("Mes réponses");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aSheetOfPaperIsOneAnswerOfSeveral() throws Exception {
        open("5");
        assertThat(refusals(
                        people.page(KEEPER, path + "/sheet.pdf").getResponse().getContentAsByteArray()))
                .isEmpty();
        people.send(KEEPER, path + "/mine", fields(levels("4")));
        for (var wrong : List.of("0", "-3", "1,5", "501", "beaucoup", "")) {
            assertThat(together("2", wrong)).as(wrong).hasStatus(422);
        }
        assertThat(together("9", "12")).hasStatus(422);
        assertThat(together("2", "12")).hasRedirectedUrl(path);
        people.send(KEEPER, path + "/close", "sure", "true");

        assertThat(people.page(KEEPER, path)).bodyText().contains("12 personnes", "Les écarts d’abord");
        assertThat(together("2", "12")).hasRedirectedUrl(path);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatIsAgreedIsSoundOrRefusedWithWhatWasTyped() {
        for (var it : new String[][] {
            {"minimum", "2"},
            {"minimum", "0"},
            {"minimum", "cinq"},
            {"minimum", "501"},
            {"minimum", ""},
            {"title", ""},
            {"title", "x".repeat(201)},
            {"profiles", ""},
            {"profiles", "Élus\nelus"},
            {"profiles", "Catalyseurs"},
            {"profiles", "a\nb\nc\nd\ne\nf\ng\nh\ni"},
            {"profiles", "x".repeat(61)},
            {"team", directory.territory(DIE).toString()}
        }) {
            assertThat(opened(it)).as(Arrays.toString(it)).hasStatus(422);
        }
        assertThat(opened()).hasRedirectedUrl(path);
        assertThat(opened()).hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/links", "profile", "7", "number", "2"))
                .hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/links", "profile", "1", "number", "51"))
                .hasRedirectedUrl(path);
        assertThat(people.send(KEEPER, path + "/close")).hasRedirectedUrl(path);
    }

    @Test
    void theTeamAloneReadsIt() {
        open("3");
        for (var it : List.of("", "/mine", "/together", "/sheet.pdf")) {
            assertThat(people.page(ELSEWHERE, path + it)).hasStatus(404);
            assertThat(people.page(MEMBER, path + it)).hasStatus(404);
            assertThat(browser.get().uri(path + it)).hasStatus(302);
        }
        for (var it : List.of("/links", "/close", "/delete", "/mine", "/together")) {
            assertThat(people.send(ELSEWHERE, path + it, "sure", "true")).hasStatus(404);
        }
        assertThat(people.page(ELSEWHERE, grid())).hasStatus(403);
        assertThat(people.page(ELSEWHERE, "/evaluations/views")).bodyText().doesNotContain("Regards de mars");
    }

    @Test
    void aNewVersionOfTheGridSaysWhatItChangedAndLeavesWhatIsOpen() throws Exception {
        open("3");
        var typed = new HashMap<String, String>();
        var body = body(people.page(KEEPER, grid()));
        TYPED.matcher(body).results().forEach(it -> typed.put(it.group(1), unescaped(it)));
        assertThat(typed).hasSize(ITEMS);
        assertThat(people.send(KEEPER, grid(), fields(with(typed, "version", "1"))))
                .hasRedirectedUrl(grid());
        var first = typed.keySet().iterator().next();

        var changed = with(with(typed, first, "Dit autrement"), "new-place-0", "Et une de plus");
        assertThat(people.send(KEEPER, grid(), fields(with(changed, "version", "1"))))
                .hasRedirectedUrl(grid());
        assertThat(people.page(KEEPER, grid()))
                .bodyText()
                .contains("version 2", "changée", "nouvelle", "gardée", "Et une de plus");
        assertThat(people.send(COLLEAGUE, grid(), fields(with(changed, "version", "1"))))
                .hasStatus(409)
                .bodyText()
                .contains("Dit autrement");
        assertThat(people.send(KEEPER, grid(), "version", "2")).hasStatus(422);
        assertThat(people.page(KEEPER, path + "/mine")).bodyText().doesNotContain("Dit autrement");
    }

    @Test
    void whoeverWasSlowerKeepsTheSentencesThatTheyAdded() throws Exception {
        open("3");
        var typed = typed(KEEPER);
        people.send(
                KEEPER,
                grid(),
                fields(with(
                        with(with(typed, "new-place-0", "Troisième"), "new-place-1", "Quatrième"), "version", "1")));
        people.send(KEEPER, grid(), fields(with(with(typed(KEEPER), "new-place-0", "Cinquième"), "version", "2")));

        var late = with(with(typed, "new-place-0", "Arrivée tard"), "new-place-1", "Et aussi tard");
        assertThat(people.send(COLLEAGUE, grid(), fields(with(late, "version", "2"))))
                .hasStatus(409)
                .bodyText()
                .contains("Arrivée tard", "Et aussi tard", "Cinquième");
        var full = with(with(typed(KEEPER), "new-place-0", "Sixième"), "version", "3");
        assertThat(people.send(COLLEAGUE, grid(), fields(full)))
                .hasStatus(422)
                .bodyText()
                .contains("a trop de phrases", "Sixième");
    }

    private Map<String, String> typed(UUID who) throws Exception {
        var typed = new HashMap<String, String>();
        TYPED.matcher(body(people.page(who, grid()))).results().forEach(it -> typed.put(it.group(1), unescaped(it)));
        return typed;
    }

    @Test
    void theDatabaseTakesNoAnswerToWhatIsClosedNorALowMinimum() {
        open("3");
        assertThatThrownBy(() -> database.sql("update evaluation.crossed_view set minimum = 2 where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        database.sql("update evaluation.crossed_view set closed_on = opened_at::date where id = :id")
                .param("id", id)
                .update();
        assertThatThrownBy(() -> database.sql("""
                        insert into evaluation.voice (id, view, profile, people, way, agrees)
                        values (gen_random_uuid(), :id, 1, 1, 'link', true)
                        """).param("id", id).update()).isInstanceOf(DataAccessException.class);
    }

    private String grid() {
        return "/evaluations/views/teams/" + team + "/grid";
    }

    private void open(String minimum) {
        assertThat(opened("minimum", minimum)).hasRedirectedUrl(path);
    }

    private MvcTestResult opened(String... changed) {
        var form = new HashMap<>(Map.of(
                "id", id.toString(),
                "team", team.toString(),
                "title", "Regards de mars",
                "minimum", "5",
                "profiles", "Élus\nAssociations\nEntreprises"));
        for (var i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        return people.send(KEEPER, "/evaluations/views", fields(form));
    }

    private String link(String profile) throws UnsupportedEncodingException {
        var page = people.send(KEEPER, path + "/links", "profile", profile, "number", "1");
        assertThat(page).hasStatus(200);
        return LINK.matcher(body(page))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private void answer(String link, String level, boolean agrees) {
        var sent = agrees ? with(levels(level), "agrees", "true") : levels(level);
        assertThat(post(link, sent)).hasStatus(200).bodyText().contains("Merci.");
    }

    private MvcTestResult together(String profile, String many) {
        var sent = with(with(with(levels("1"), "profile", profile), "people", many), "came", "paper");
        return people.send(KEEPER, path + "/together", fields(sent));
    }

    private MvcTestResult post(String link, Map<String, String> sent) {
        var request = browser.post().uri(link).with(csrf());
        for (var it : sent.entrySet()) {
            request = request.param(it.getKey(), it.getValue());
        }
        return request.exchange();
    }

    private static Map<String, String> levels(String level) {
        var all = new HashMap<String, String>();
        IntStream.range(0, ITEMS).forEach(it -> all.put("item-" + it, level));
        return all;
    }

    private static Map<String, String> with(Map<String, String> all, String name, String value) {
        var more = new HashMap<>(all);
        more.put(name, value);
        return more;
    }

    private static String[] fields(Map<String, String> all) {
        var fields = new ArrayList<String>();
        all.forEach((name, value) -> fields.addAll(Stream.of(name, value).toList()));
        return fields.toArray(String[]::new);
    }

    private static String unescaped(MatchResult it) {
        return it.group(2).replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String body(MvcTestResult page) throws UnsupportedEncodingException {
        return page.getResponse().getContentAsString();
    }

    private int count() {
        return database.sql("select count(*) from evaluation.voice where view = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
