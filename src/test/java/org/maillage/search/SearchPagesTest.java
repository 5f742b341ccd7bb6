package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Vocabularies;
import org.maillage.search.index.IndexNow;
import org.maillage.search.saved.NotifyNow;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.territory.Point;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The page of the search: who sees what on it, what its map draws, what goes out of it, and what is saved. */
@PlatformTest
class SearchPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext platform;

    @Autowired
    SearchIndex index;

    private final List<UUID> written = new ArrayList<>();
    private Directory directory;

    @BeforeEach
    void begin() throws InterruptedException {
        while (!index.isReady()) {
            Thread.sleep(20);
        }
        directory = Directory.write(database);
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        database.sql("truncate search.saved, search.change").update();
        IndexNow.changed(platform, written);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            public,    true,  true,  true,  true,  true,  true
            network,   true,  true,  true,  true,  true,  false
            territory, true,  true,  false, false, false, false
            private,   true,  false, false, false, false, false
            """)
    void thePageTheMapTheFilesAndTheSuggestionsShowNobodyMoreThanTheSheets(
            String visibility,
            boolean keeper,
            boolean colleague,
            boolean elsewhere,
            boolean member,
            boolean administrator,
            boolean nobody) {
        add("Le Lien", visibility);
        var seen = Map.of(
                KEEPER, keeper,
                COLLEAGUE, colleague,
                ELSEWHERE, elsewhere,
                MEMBER, member,
                ADMINISTRATOR, administrator,
                NOBODY, nobody);

        seen.forEach((who, sees) -> {
            for (var path : List.of(
                    "/search?q=lien",
                    "/search?place=commune-" + REDON,
                    "/search/map.json?q=lien&box=-6,41,10,52&zoom=5",
                    "/search/suggest?q=lie",
                    "/search/export.csv?q=lien",
                    "/search/export.geojson?place=commune-" + REDON,
                    "/search/export.jsonld?q=lien",
                    "/search/export.murmurations?q=lien")) {
                var page = page(who, path);
                if (sees) {
                    assertThat(page).hasStatusOk().bodyText().contains("Le Lien");
                } else {
                    assertThat(page).hasStatusOk().bodyText().doesNotContain("Le Lien");
                }
            }
        });
    }

    @Test
    void aPlaceIsAskedForByItsNameAndChosenWhereSeveralAreMeant() {
        add("Le Lien", "public");

        assertThat(page(NOBODY, "/search?where=Redon (35236)")).bodyText().contains("Les acteurs", "Le Lien");
        assertThat(page(NOBODY, "/search?where=Saint-Denis")).bodyText().contains("Quel lieu");
        assertThat(page(NOBODY, "/search?where=Zzyzx&q=lien"))
                .bodyText()
                .contains("Aucun lieu ne s’appelle", "Zzyzx", "Le Lien");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lien redon               | Chercher « lien » à Redon                 | une réponse    | q=lien&amp;place=commune-35236
            lien à redon agglo       | Chercher « lien » dans le territoire « Redon Agglomération » | une réponse | q=lien&amp;place=epci-243500741
            zzyzx Redon              | Chercher « zzyzx » à Redon                | aucune réponse | q=zzyzx&amp;place=commune-35236
            st nicolas de redon      | Voir les acteurs à Saint-Nicolas-de-Redon | aucune réponse | place=commune-44185
            35600                    | Voir les acteurs à Redon                  | une réponse    | place=commune-35236
            """)
    void aPlaceAmongTheWordsIsOfferedWithWhatAnswersThere(String words, String offer, String count, String address) {
        add("Le Lien", "public");

        assertThat(page(NOBODY, "/search?q=" + words))
                .bodyText()
                .satisfies(it -> assertThat(it.replace('\u00a0', ' '))
                        .contains(offer, count, address, "Portrait du territoire"));
    }

    @Test
    void whoFindsNothingMaySuggestAnActor() {
        assertThat(page(NOBODY, "/search?q=zzyzx")).bodyText().contains("/suggestions/new", "Suggérer un acteur");
        assertThat(page(NOBODY, "/territories/epci/243500741")).bodyText().contains("/suggestions/new");
        assertThat(page(NOBODY, "/help")).bodyText().contains("/suggestions/new", "Signaler une erreur");
    }

    @Test
    void theListGoesOnWhereItsPageEnds() {
        for (var i = 10; i < 35; i++) {
            add("Acteur " + i, "public");
        }
        var path = "/search?place=commune-" + REDON + "&order=name";

        assertThat(page(NOBODY, path))
                .bodyText()
                .contains("25 réponses", "Acteur 10", "Acteur 29")
                .doesNotContain("Acteur 30");
        assertThat(page(NOBODY, path + "&page=1"))
                .bodyText()
                .contains("Acteur 30", "Acteur 34")
                .doesNotContain("Acteur 29");
    }

    @Test
    void aPageWithoutWordsIsTheDirectoryAndWordsAreLookedForEverywhere() {
        assertThat(page(NOBODY, "/search"))
                .bodyText()
                .contains("L’annuaire est encore vide")
                .doesNotContain("Catalyseur n’est pas");
        assertThat(page(NOBODY, "/search?q=operateur")).bodyText().contains("Catalyseur n’est pas opérateur");
        assertThat(page(NOBODY, "/search?kind=template")).bodyText().contains("Co-construction territoriale");
    }

    @Test
    void editionsAreNamedInTheLanguageOfTheReader() {
        assertThat(browser.get().uri("/search?kind=edition&lang=en"))
                .bodyText()
                .contains("Territorial co-construction");
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        add("Le Lien", "public");

        for (var path : List.of(
                "/search?place=moon-1&km=abc&order=x&page=-4&view=1,2,3&kind=<script>",
                "/search?page=99999999999",
                "/search/map.json?box=x&zoom=-1",
                "/search/map.json?box=10,52,-6,41&zoom=99",
                "/search?q=" + "long ".repeat(200))) {
            assertThat(page(NOBODY, path)).hasStatusOk();
        }
        assertThat(page(NOBODY, "/search?q=Zyxwvutsrq")).bodyText().contains("Rien de ce que vous pouvez voir");
        assertThat(page(NOBODY, "/search/export.exe")).hasStatus(404);
    }

    @Test
    void whatAFormulaWouldDoIsTakenOutOfFiles() throws Exception {
        add("=HYPERLINK(\"http://evil.example\")", "public");

        var csv = page(NOBODY, "/search/export.csv?place=commune-" + REDON)
                .getResponse()
                .getContentAsString();
        var book = page(NOBODY, "/search/export.xlsx?place=commune-" + REDON)
                .getResponse()
                .getContentAsByteArray();

        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"");
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(book));
                var rows = read.getFirstSheet().openStream()) {
            assertThat(rows.skip(1).findFirst().orElseThrow().getCellText(0))
                    .isEqualTo("'=HYPERLINK(\"http://evil.example\")");
        }
    }

    @Test
    void aSavedQuestionTellsOfWhatIsNewAndOnlyOfWhatItsOwnerMaySee() {
        assertThat(send(MEMBER, "/search/saved", "name", "Nos liens", "question", "q=lien", "alert", "daily"))
                .hasStatus(302);
        database.sql("update search.saved set told_until = now() - interval '2 days'")
                .update();
        add("Le Lien ouvert", "network");
        add("Le Lien fermé", "territory");
        database.sql("update directory.organisation set created_at = now() - interval '1 hour'")
                .update();
        add("Le Lien d’à l’instant", "network");

        NotifyNow.notifyOfNewAnswers(platform);
        NotifyNow.notifyOfNewAnswers(platform);

        var mails = database.sql("select recipient || ' ' || body from notices.mail")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(mails)
                .singleElement()
                .asString()
                .contains("eve@example.org", "Le Lien ouvert")
                .doesNotContain("fermé", "d’à l’instant");
    }

    @Test
    void savedQuestionsAreTheirOwnersAlone() {
        send(MEMBER, "/search/saved", "name", "Nos liens", "question", "q=lien", "alert", "never");
        var id = database.sql("select id::text from search.saved")
                .query((row, number) -> row.getString(1))
                .single();

        assertThat(page(MEMBER, "/search/saved")).bodyText().contains("Nos liens");
        assertThat(page(KEEPER, "/search/saved")).bodyText().doesNotContain("Nos liens");
        assertThat(send(KEEPER, "/search/saved/" + id + "/remove")).hasStatus(302);
        assertThat(page(MEMBER, "/search/saved")).bodyText().contains("Nos liens");
        assertThat(send(MEMBER, "/search/saved/" + id + "/remove")).hasStatus(302);
        assertThat(page(MEMBER, "/search/saved")).bodyText().doesNotContain("Nos liens");
        assertThat(send(MEMBER, "/search/saved", "name", "", "question", "q=lien"))
                .hasStatus(422);
        assertThat(send(MEMBER, "/search/saved", "name", "Tout", "question", "", "alert", "weekly"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Tout\"", "Précisez d’abord la recherche");
        assertThat(browser.get().uri("/search/saved")).hasStatus(302);
    }

    @Test
    void aTerritoryHasAPublicPageWithWhatEverybodyMaySee() {
        add("Le Lien ouvert", "public");
        add("Le Lien fermé", "territory");
        var code = "/epci/" + epci();
        database.sql(
                        "insert into account.consent (person, purpose, given, wording, at) values (:id, 'public-name', true, 'x', now())")
                .param("id", KEEPER)
                .update();

        assertThat(page(NOBODY, "/actors" + code))
                .bodyText()
                .contains("Le Lien ouvert", "Bob", "iframe")
                .doesNotContain("Cyd", "fermé");
        assertThat(page(KEEPER, "/actors" + code)).bodyText().doesNotContain("fermé");
        assertThat(browser.get().uri("/actors" + code + ".geojson"))
                .hasStatusOk()
                .hasHeader("Access-Control-Allow-Origin", "*")
                .bodyText()
                .contains("Le Lien ouvert")
                .doesNotContain("fermé");
        assertThat(page(NOBODY, "/actors/epci/999999999")).hasStatus(404);
    }

    @Test
    void onlySitesThatTheTeamAllowsShowAPageInAFrame() {
        var code = "/epci/" + epci();

        assertThat(browser.get().uri("/embed" + code))
                .hasStatusOk()
                .doesNotContainHeader("X-Frame-Options")
                .headers()
                .satisfies(
                        it -> assertThat(it.getFirst("Content-Security-Policy")).contains("frame-ancestors 'none'"));
        for (var other : List.of(ELSEWHERE, MEMBER)) {
            assertThat(send(other, "/actors" + code + "/embedding", "sites", "https://evil.example"))
                    .hasStatus(403);
        }
        assertThat(send(KEEPER, "/actors" + code + "/embedding", "sites", "pas un site; script-src *"))
                .hasStatus(422)
                .bodyText()
                .contains("n’est pas l’adresse d’un site");
        assertThat(send(
                        KEEPER,
                        "/actors" + code + "/embedding",
                        "sites",
                        "https://www.mairie.example/page\nhttps://*.agglo.example"))
                .hasStatus(302);

        assertThat(browser.get().uri("/embed" + code))
                .bodyText()
                .contains("data-target=\"_top\"", "target=\"_top\"")
                .doesNotContain("_blank");
        assertThat(browser.get().uri("/embed" + code))
                .headers()
                .satisfies(it -> assertThat(it.getFirst("Content-Security-Policy"))
                        .endsWith("frame-ancestors https://*.agglo.example https://www.mairie.example"));
        assertThat(browser.get().uri("/search")).hasHeader("X-Frame-Options", "DENY");
        database.sql("truncate search.embedding").update();
    }

    private String epci() {
        return database.sql("select epci from territory.commune where code = :code")
                .param("code", REDON)
                .query((row, number) -> row.getString(1))
                .single();
    }

    @Test
    void manyAnswersAreDrawnAsSquaresWithTheirCountsBySector() {
        for (var i = 0; i < DrawMap.FEW_POINTS + 20; i++) {
            written.add(directory.organisation("Acteur " + i, REDON, true, "public"));
        }
        IndexNow.changed(platform, written);

        assertThat(page(NOBODY, "/search/map.json?place=commune-35236&box=-6,41,10,52&zoom=5"))
                .bodyText()
                .contains("\"total\":320", "\"points\":[]", "\"sectors\":{\"general-interest\":320}");
        assertThat(page(NOBODY, "/search/map.json?place=commune-35236&box=4,44,6,46&zoom=8"))
                .bodyText()
                .contains("\"total\":0");
    }

    @Test
    void behindTheLastPageTheLastOneIsShown() {
        add("Le Lien", "public");

        assertThat(page(NOBODY, "/search?place=commune-" + REDON + "&page=40"))
                .bodyText()
                .contains("Le Lien");
    }

    @Test
    void anActorIsFoundByTheNewNameOfItsThemeOnceThatIsRenamed() {
        add("Le Lien", "public");
        database.sql("update directory.organisation set themes = array['reuse'] where id = :id")
                .param("id", written.getFirst())
                .update();
        assertThat(page(NOBODY, "/search?q=ravaudage")).bodyText().doesNotContain("Le Lien");

        send(
                ADMINISTRATOR,
                "/directory/vocabularies/theme/reuse",
                "nameFr",
                "Ravaudage et réemploi",
                "nameEn",
                "Reuse and waste",
                "version",
                reuse());
        IndexNow.waiting(platform);
        assertThat(page(NOBODY, "/search?q=ravaudage")).bodyText().contains("Le Lien");

        send(
                ADMINISTRATOR,
                "/directory/vocabularies/theme/reuse",
                "nameFr",
                "Réemploi et déchets",
                "nameEn",
                "Reuse and waste",
                "version",
                reuse());
        IndexNow.waiting(platform);
        assertThat(page(NOBODY, "/search?q=ravaudage")).bodyText().doesNotContain("Le Lien");
    }

    private String reuse() {
        var themes = platform.getBean(Vocabularies.class);
        themes.forget();
        return String.valueOf(
                Objects.requireNonNull(themes.themesByKey().get("reuse")).version());
    }

    @Test
    void theContoursOfDepartmentsAreThereForMaps() {
        assertThat(browser.get().uri("/territories/departments.geojson"))
                .hasStatusOk()
                .bodyText()
                .contains("FeatureCollection", "Ille-et-Vilaine");
        assertThat(browser.get().uri("/territories/outline.geojson?place=department-35"))
                .hasStatusOk()
                .bodyText()
                .contains("MultiPolygon", "Ille-et-Vilaine")
                .doesNotContain("Morbihan");
        assertThat(browser.get().uri("/territories/outline.geojson?place=epci-" + epci()))
                .hasStatusOk()
                .bodyText()
                .contains("MultiPoint", "[-2.0");
        assertThat(browser.get().uri("/territories/outline.geojson?place=epci-000000000"))
                .hasStatusOk()
                .bodyText()
                .contains("\"coordinates\":[]");
        assertThat(browser.get().uri("/territories/outline.geojson?place=moon")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"5", "20", "100"})
    void theDiscDrawnIsTheRadiusAskedFor(int kilometres) throws Exception {
        var answer = browser.get()
                .uri("/territories/outline.geojson?place=commune-%s&km=%d".formatted(REDON, kilometres))
                .exchange();
        var feature = JsonMapper.builder().build().readTree(answer.getResponse().getContentAsString());
        var middle = database.sql("select latitude, longitude from territory.commune where code = :code")
                .param("code", REDON)
                .query((row, number) -> new Point(row.getDouble(1), row.getDouble(2)))
                .single();

        assertThat(feature.at("/properties/what").asString()).isEqualTo("disc");
        var edge = feature.at("/geometry/coordinates/0/0");
        assertThat(edge.size()).isGreaterThan(60);
        assertThat(edge)
                .allSatisfy(it -> assertThat(middle.kilometresTo(
                                new Point(it.get(1).asDouble(), it.get(0).asDouble())))
                        .isCloseTo(kilometres, withinPercentage(1.2)));
        assertThat(page(NOBODY, "/search?place=commune-%s&km=%d".formatted(REDON, kilometres)))
                .bodyText()
                .contains("km=" + kilometres, "Le rayon demandé");
    }

    @Test
    void foreignLandWatersAndTownsAreThereForMaps() {
        assertThat(browser.get().uri("/territories/background.geojson"))
                .hasStatusOk()
                .bodyText()
                .contains("\"what\":\"land\"", "\"what\":\"river\"", "\"what\":\"lake\"");
        assertThat(browser.get().uri("/territories/towns.json?box=-3,47,-1,48.5"))
                .hasStatusOk()
                .bodyText()
                .contains("Rennes", "Vannes")
                .doesNotContain("Paris");
        assertThat(browser.get().uri("/territories/towns.json?box=x"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
    }

    @Test
    void aRadiusWithoutAnswerSaysWhereTheNearestIs() {
        add("Le Lien lointain", "public");

        // Vannes lies some fifty kilometres from Redon.
        assertThat(page(NOBODY, "/search?q=lointain&place=commune-56260&km=10"))
                .bodyText()
                .contains("Le plus proche", "Le Lien lointain, à 5", "km=100", "chercher à 100\u00a0km autour");
        assertThat(page(NOBODY, "/search?q=nulle-part-ailleurs&place=commune-56260&km=10"))
                .bodyText()
                .doesNotContain("Le plus proche");
        add("Le Lien discret", "territory");
        assertThat(page(NOBODY, "/search?q=discret&place=commune-56260&km=10"))
                .bodyText()
                .doesNotContain("Le Lien discret,");
    }

    @Test
    void everyColourOfTheMapStandsInItsKey() throws Exception {
        var text = page(NOBODY, "/search").getResponse().getContentAsString();
        var script = new String(
                new org.springframework.core.io.ClassPathResource("static/search.js").getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);

        var colours = java.util.regex.Pattern.compile("\"?([a-z-]+)\"?: \"#[0-9a-f]{6}\"")
                .matcher(script.lines()
                        .filter(it -> it.startsWith("const COLOURS"))
                        .findFirst()
                        .orElseThrow())
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(colours)
                .hasSizeGreaterThan(6)
                .allSatisfy(it -> assertThat(text).contains("data-sector=\"" + it + "\""));
    }

    private void add(String name, String visibility) {
        written.add(directory.organisation(name, REDON, true, visibility));
        IndexNow.changed(platform, written);
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }
}
