package org.maillage.capitalisation.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PROGRAMME;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.BeginSheet.From;
import org.maillage.capitalisation.Chronology.Moment;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Licence;
import org.maillage.capitalisation.Maturity;
import org.maillage.capitalisation.PublishedSheet;
import org.maillage.capitalisation.PublishedSheet.Said;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SampleSheets;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetDocuments;
import org.maillage.capitalisation.SheetDocuments.SheetDocument;
import org.maillage.capitalisation.SheetKind;
import org.maillage.findable.SearchEntry;
import org.maillage.shared.Settings;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.maillage.support.SamplePictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Published sheets taken along: on paper, as open data, in the search, in collections, and to those whom they may inspire. */
@PlatformTest
class LibraryPagesTest {

    private static final String SHEET = "/experience-sheets/une-cuisine-partagee";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    BeginSheet beginSheet;

    @Autowired
    PublishedSheets published;

    @Autowired
    ExperienceSheets drafts;

    @Autowired
    SheetEntries entries;

    @Autowired
    CollectionEntries collections;

    @Autowired
    ForgetCollections forget;

    @Autowired
    SheetDocuments documents;

    @Autowired
    Settings settings;

    private SampleSheets sheets;

    @BeforeEach
    void anEditionRuns() {
        RunningEdition.write(database);
        sheets = new SampleSheets(beginSheet, published, drafts, database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from capitalisation.collection").update();
        sheets.remove();
        RunningEdition.remove(database);
    }

    @Test
    void howeverLongASheetIsTheEssentialsStandOnTwoPages() throws IOException {
        var sheet = sheets.draft("Une cuisine partagée", CATALYST);
        var words =
                "Des voisins se sont réunis autour d’un repas, avec **peu de moyens**.\n\n- un point\n- un autre\n\n";
        var sections = new ArrayList<Said>();
        for (var key : SectionKey.values()) {
            sections.add(new Said(key.key(), "", words.repeat(Math.min(key.longest(), 20000) / words.length())));
        }
        sections.add(new Said("own-1", "Une rubrique « à part » & <b>forte</b>", words));
        publish(sheet, sections, null);

        assertThat(pages(SHEET + "/two-pages.pdf")).isBetween(1, 2);
        assertThat(pages(SHEET + "/sheet.pdf")).isGreaterThan(10);
        assertThat(text(SHEET + "/sheet.pdf"))
                .contains("Une rubrique « à part » & <b>forte</b>", "CC BY-SA 4.0", "Eve");
        assertThat(bytes(SHEET + "/sheet.odt")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void itsDocumentsAreNamedOnPaperUntilTheyAreTakenBack() throws IOException {
        var sheet = sheets.draft("Une cuisine partagée", CATALYST);
        for (var number = 1; number <= 20; number++) {
            add(sheet, "Plan %02d ".formatted(number) + "de la cuisine ".repeat(10));
        }
        var all = documents.of(sheet.sheetId());
        all.forEach(it -> describe(sheet, it, true));
        var words = "Des voisins se sont réunis autour d’un repas. ";
        publish(
                sheet,
                Stream.of(SectionKey.STORY, SectionKey.LESSONS, SectionKey.RESULTS)
                        .map(key -> new Said(key.key(), "", words.repeat(200)))
                        .toList(),
                null,
                all.stream()
                        .map(it -> new PublishedSheet.Document(it.id(), it.title(), true, "Ida"))
                        .toList());

        assertThat(text(SHEET + "/sheet.pdf"))
                .contains("Plan 01", "Plan 20", "(Image : Ida)")
                .contains(settings.address(SHEET + "/documents/" + all.getLast().id())
                        .substring(0, 40));
        assertThat(text(SHEET + "/two-pages.pdf"))
                .contains("ses 20 documents", "Plan 04", "et 16 autres")
                .doesNotContain("Plan 05");
        assertThat(pages(SHEET + "/two-pages.pdf")).isEqualTo(2);

        describe(sheet, documents.of(sheet.sheetId()).getFirst(), false);

        assertThat(text(SHEET + "/sheet.pdf")).contains("Plan 02").doesNotContain("Plan 01");
        assertThat(text(SHEET + "/two-pages.pdf")).contains("ses 19 documents").doesNotContain("Plan 01");
    }

    private void add(ExperienceSheet sheet, String title) {
        var file = new MockMultipartFile("file", "four.png", "image/png", SamplePictures.png());
        documents.add(sheet.sheetId(), title.strip(), file, new PersonId(CATALYST));
    }

    private void describe(ExperienceSheet sheet, SheetDocument it, boolean shown) {
        var said = new SheetDocument(
                it.id(), it.file(), it.title(), true, "Ida", SheetDocuments.People.NOBODY, shown, it.version());
        assertThat(documents.describe(sheet.sheetId(), said)).isTrue();
    }

    @Test
    void allPublishedSheetsAreOpenDataEachWithItsLicence() throws IOException {
        sheets.published("Une cuisine partagée", CATALYST, "Redon");
        sheets.published("=HYPERLINK(\"x\")", OTHER, "Diois");
        sheets.draft("Un brouillon", CATALYST);

        var csv = new String(bytes("/experience-sheets.csv"), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("Une cuisine partagée;", "cc-by-sa-4.0", SHEET, "Nous avons commencé.")
                .doesNotContain("Un brouillon", "\n=HYPERLINK");
        var linked = JsonMapper.builder().build().readTree(bytes("/experience-sheets.jsonld"));
        assertThat(linked.get("dataFeedElement")).hasSize(2);
        assertThat(linked.get("dataFeedElement").get(1).get("license").asString())
                .isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
    }

    @Test
    void aWithdrawnSheetIsGoneFromAllOfThem() throws IOException {
        var sheet = sheets.published("Une cuisine partagée", CATALYST, "Redon");
        assertThat(found()).contains("Une cuisine partagée");

        sheets.withdraw(sheet);

        for (var path : List.of("/sheet.pdf", "/two-pages.pdf", "/sheet.odt", "/tree")) {
            assertThat(page(SHEET + path, null)).hasStatus(404);
        }
        for (var path : List.of("", "/versions/1")) {
            assertThat(page(SHEET + path, null))
                    .hasStatus(410)
                    .bodyText()
                    .contains("Un chiffre est faux.")
                    .doesNotContain("Nous avons commencé");
        }
        assertThat(new String(bytes("/experience-sheets.csv"), StandardCharsets.UTF_8))
                .doesNotContain("cuisine");
        assertThat(new String(bytes("/experience-sheets.jsonld"), StandardCharsets.UTF_8))
                .doesNotContain("cuisine");
        assertThat(page("/experience-sheets", null)).bodyText().doesNotContain("cuisine");
        assertThat(found()).isEmpty();
    }

    @Test
    void aCollectionIsItsKeepersUntilEverybodyMayReadIt() {
        sheets.published("Une cuisine partagée", CATALYST, "Redon");
        assertThat(page(SHEET + "/collect", STRANGER)).hasStatus(403);
        assertThat(post(SHEET + "/collect", OTHER, Map.of("new", "", "into", "")))
                .hasStatus(422);
        assertThat(post(SHEET + "/collect", OTHER, Map.of("new", "Manger ensemble", "why", "Pour l’élan")))
                .hasStatus(302);

        assertThat(page("/collections/manger-ensemble", OTHER))
                .bodyText()
                .contains("Une cuisine partagée", "Pour l’élan", "Vous êtes seul·e");
        assertThat(page("/collections/manger-ensemble", null)).hasStatus(404);
        assertThat(page("/collections/manger-ensemble", CATALYST)).hasStatus(404);
        assertThat(post("/collections/manger-ensemble/edit", CATALYST, Map.of("title", "X", "version", "0")))
                .hasStatus(404);
        assertThat(post(SHEET + "/collect", CATALYST, Map.of("into", "manger-ensemble")))
                .hasStatus(422);

        assertThat(post(
                        "/collections/manger-ensemble/edit",
                        OTHER,
                        Map.of("title", "Manger ensemble", "published", "true", "version", "0")))
                .hasStatus(302);
        assertThat(post("/collections/manger-ensemble/edit", OTHER, Map.of("title", "Autre", "version", "0")))
                .hasStatus(409);

        assertThat(page("/collections/manger-ensemble", null))
                .hasStatusOk()
                .bodyText()
                .contains("Une cuisine partagée")
                .doesNotContain("Retirer");
        assertThat(page(SHEET, null)).bodyText().contains("Manger ensemble");
        assertThat(page("/collections", null)).bodyText().contains("Manger ensemble");
    }

    @Test
    void noPlaceInTheListIsAskedOfTheDatabaseThatItCannotHold() {
        for (var after : new String[] {"+999999999-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z", "hier"}) {
            for (var list : new String[] {"/experience-sheets", "/findings"}) {
                assertThat(browser.get().uri(list + "?after={after}", after + "_" + new UUID(1, 2)))
                        .hasStatusOk();
            }
        }
    }

    @Test
    void aPublishedCollectionIsFoundByWhatItsKeeperSays() {
        var sheet = sheets.published("Une cuisine partagée", CATALYST, "Redon");
        post(SHEET + "/collect", OTHER, Map.of("new", "Manger ensemble", "why", "Pour les débuts fragiles."));
        assertThat(foundCollections()).isEmpty();

        publishCollection("Ce qui nourrit l’amitié.");
        assertThat(foundCollections()).singleElement().satisfies(it -> {
            assertThat(it.path()).isEqualTo("/collections/manger-ensemble");
            assertThat(it.texts().opening()).isEqualTo("Ce qui nourrit l’amitié.");
            assertThat(it.texts().said()).containsExactly("Pour les débuts fragiles.");
        });

        // What is said of a sheet that was withdrawn goes with it.
        sheets.withdraw(sheet);
        assertThat(foundCollections())
                .singleElement()
                .satisfies(it -> assertThat(it.texts().said()).isEmpty());

        post("/collections/manger-ensemble/remove", OTHER, Map.of("sure", "true"));
        assertThat(foundCollections()).isEmpty();
    }

    @Test
    void aCollectionIsRemovedAndComesBackForItsKeeperAlone() {
        sheets.published("Une cuisine partagée", CATALYST, "Redon");
        post(SHEET + "/collect", OTHER, Map.of("new", "Manger ensemble", "why", ""));
        publishCollection("");
        var path = "/collections/manger-ensemble";

        assertThat(post(path + "/remove", CATALYST, Map.of("sure", "true"))).hasStatus(404);
        assertThat(post(path + "/remove", OTHER, Map.of())).hasStatus(302);
        assertThat(page(path, null)).hasStatusOk();
        assertThat(post(path + "/remove", OTHER, Map.of("sure", "true"))).hasStatus(302);
        assertThat(page(path, OTHER)).hasStatus(404);
        assertThat(post(path + "/edit", OTHER, Map.of("title", "X", "version", "2")))
                .hasStatus(404);
        assertThat(page("/collections", OTHER))
                .bodyText()
                .contains("Retirées depuis moins de trente jours (1)", "Manger ensemble");
        assertThat(page("/collections", null)).bodyText().doesNotContain("Manger ensemble");

        assertThat(post(path + "/restore", CATALYST, Map.of())).hasStatus(404);
        assertThat(post(path + "/restore", OTHER, Map.of())).hasStatus(302);
        assertThat(page(path, null)).hasStatus(404);
        assertThat(page(path, OTHER)).hasStatusOk().bodyText().contains("Une cuisine partagée");

        post(path + "/remove", OTHER, Map.of("sure", "true"));
        database.sql("update capitalisation.collection set removed_at = now() - interval '31 days'")
                .update();
        forget.forget();
        assertThat(page("/collections", OTHER)).bodyText().doesNotContain("Manger ensemble");
    }

    private void publishCollection(String words) {
        assertThat(post(
                        "/collections/manger-ensemble/edit",
                        OTHER,
                        Map.of("title", "Manger ensemble", "words", words, "published", "true", "version", "0")))
                .hasStatus(302);
    }

    private List<SearchEntry> foundCollections() {
        var found = new ArrayList<SearchEntry>();
        collections.forEach(found::addAll);
        return found;
    }

    @Test
    void whoLooksForInspirationReadsWhyASheetIsShown() {
        database.sql("update programme.place set structure_kind = 'association' where edition = :edition")
                .param("edition", EDITION)
                .update();
        var territory = database.sql("select territory from programme.place where id = :id")
                .param("id", RunningEdition.DIOIS)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        var diois = new From(EDITION, PROGRAMME, territory, "Diois");
        var sheet = sheets.draft("Ailleurs", OTHER, diois);
        publish(
                sheet,
                List.of(new Said("story", "", "Nous avons ouvert des tiers-lieux de dialogue territorial.")),
                Maturity.MODELLING);
        sheets.published("Sans rapport", OTHER, "Diois");

        assertThat(page("/experience-sheets/inspiring", STRANGER)).hasStatus(403);
        assertThat(page("/experience-sheets/inspiring?maturity=modelling&asked=1", CATALYST))
                .hasStatusOk()
                .bodyText()
                .contains("Ailleurs", "projet au même point", "même genre de structure")
                .doesNotContain("Sans rapport");
        assertThat(page("/experience-sheets/inspiring?theme=%27&maturity=x", CATALYST))
                .hasStatusOk();
    }

    private void publish(ExperienceSheet sheet, List<Said> sections, @Nullable Maturity maturity) {
        publish(sheet, sections, maturity, List.of());
    }

    private void publish(
            ExperienceSheet sheet,
            List<Said> sections,
            @Nullable Maturity maturity,
            List<PublishedSheet.Document> documents) {
        sheets.passGate(sheet);
        published.publish(
                sheet,
                new PublishedSheet(
                        SheetKind.EXPERIENCE,
                        sheet.title(),
                        sheet.edition(),
                        sheet.territory(),
                        sheet.territoryName(),
                        "2024-05",
                        "",
                        "Des voisins",
                        maturity,
                        sections,
                        List.of(new Moment(UUID.randomUUID(), "2024-06", "Tout a changé.", true)),
                        List.of(),
                        List.of(),
                        documents),
                Licence.CC_BY_SA,
                LocalDate.of(2030, 1, 1),
                new PersonId(CATALYST));
    }

    private List<String> found() {
        var found = new ArrayList<SearchEntry>();
        entries.forEach(found::addAll);
        return found.stream().map(it -> it.names().french()).toList();
    }

    private int pages(String path) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(path))) {
            return pdf.getNumberOfPages();
        }
    }

    private String text(String path) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(path))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private byte[] bytes(String path) {
        var result = page(path, null);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private MvcTestResult page(String path, @Nullable UUID person) {
        var request = browser.get().uri(URI.create(path));
        return person == null
                ? request.exchange()
                : request.with(user(new SignedIn(person, "Essai", null))).exchange();
    }

    private MvcTestResult post(String path, UUID person, Map<String, String> sent) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .with(csrf());
        sent.forEach(request::param);
        return request.exchange();
    }
}
