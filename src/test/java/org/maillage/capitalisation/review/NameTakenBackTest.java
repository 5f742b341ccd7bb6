package org.maillage.capitalisation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.capitalisation.review.SheetOnItsWay.NAME;
import static org.maillage.capitalisation.review.SheetOnItsWay.SHEET;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetDocuments;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.SheetStage;
import org.maillage.capitalisation.Writers;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.SamplePictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A name that is taken back is gone from wherever others have written it, and they are told. */
@PlatformTest
class NameTakenBackTest {

    private static final UUID FINDING = UUID.randomUUID();
    private static final String REPORT = "/editions/ouest/report";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    BeginSheet beginSheet;

    @Autowired
    ExperienceSheets sheets;

    @Autowired
    SheetDocuments documents;

    private People people;
    private SheetOnItsWay way;

    @BeforeEach
    void somebodyIsQuoted() {
        people = new People(browser);
        way = SheetOnItsWay.begin(people, database, beginSheet);
        way.quote();
    }

    @AfterEach
    void nothingStays() {
        List.of("report_version", "report_words")
                .forEach(it -> database.sql("delete from capitalisation.%s where edition = :edition".formatted(it))
                        .param("edition", EDITION)
                        .update());
        way.remove();
    }

    @Test
    void whileASheetIsReadOverItWaitsForThemNoMore() {
        way.send();
        var link = way.link();
        post(link + "/agree");
        assertThat(people.page(OTHER, SHEET + "/reading")).bodyText().contains("On m’attend", "Kerviel");

        post(link + "/take-back");

        assertThat(sheets.get(way.sheet().sheetId()).stage()).isEqualTo(SheetStage.REVIEW);
        assertThat(people.page(OTHER, SHEET + "/reading"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("On m’attend", "Kerviel");
        assertThat(people.page(CATALYST, SHEET + "/review")).bodyText().doesNotContain("Kerviel");
        assertThat(way.mails(CATALYST)).anyMatch(it -> it.startsWith("Citation retirée"));

        assertThat(way.read()).hasRedirectedUrl("/desk");
        assertThat(browser.get().uri(SHEET)).hasStatusOk().bodyText().doesNotContain("On m’attend", "Kerviel");
    }

    @Test
    void theirSilenceStopsTheSheetNoMoreOnceTheyHaveTakenItBack() {
        way.send();
        way.read();
        assertThat(sheets.get(way.sheet().sheetId()).stage()).isEqualTo(SheetStage.REVIEW);

        post(way.link() + "/agree");
        assertThat(browser.get().uri(SHEET)).hasStatusOk();
    }

    @Test
    void readersOwnersAndCommitteesHaveNotWrittenIt() {
        way.withCommittee();
        way.send();
        assertThat(people.send(
                        OTHER,
                        SHEET + "/reading",
                        "answer",
                        "publish",
                        "words",
                        "Merci à " + NAME,
                        "comment-need",
                        "Madame Kerviel le dit-elle ?",
                        "mark-0",
                        "yes",
                        "mark-words-0",
                        "D. Kerviel n’est pas claire"))
                .hasStatus3xxRedirection();
        database.sql("update capitalisation.review_mark set comment = 'D. Kerviel ?'")
                .update();
        database.sql("update capitalisation.owner_consent set words = 'Avec Kerviel'")
                .update();
        people.send(FACILITATOR, SHEET + "/committee", "vote", "no", "words", "Et Kerviel ?");
        people.send(LEAD, SHEET + "/committee/decision", "vote", "no", "words", "Demander à " + NAME);
        assertThat(held("""
                select words from capitalisation.review
                union all select words from capitalisation.review_comment
                union all select comment from capitalisation.review_mark
                union all select words from capitalisation.owner_consent
                union all select words from capitalisation.committee_vote
                union all select words from capitalisation.committee_decision""")).isEqualTo(6);

        takeBack();

        assertThat(held("""
                select words from capitalisation.review
                union all select words from capitalisation.review_comment
                union all select comment from capitalisation.review_mark
                union all select words from capitalisation.owner_consent
                union all select words from capitalisation.committee_vote
                union all select words from capitalisation.committee_decision""")).isZero();
        assertThat(people.page(CATALYST, SHEET + "/edit"))
                .bodyText()
                .contains("(nom retiré) le dit-elle")
                .doesNotContain("Kerviel");
    }

    @Test
    void documentsCollectionsAndReusesHaveNotWrittenIt() {
        publish();
        documents.add(
                way.sheet().sheetId(),
                "Portrait de " + NAME,
                new MockMultipartFile("file", "four.png", "image/png", SamplePictures.png()),
                new PersonId(CATALYST));
        database.sql("update capitalisation.sheet_document set made_by = 'D. Kerviel'")
                .update();
        people.send(OTHER, SHEET + "/collect", "new", "Manger", "why", "Pour Mme Kerviel");
        database.sql("""
                insert into capitalisation.reuse (sheet, person, territory_name, words, said_at, id)
                values (:sheet, :person, 'Diois', 'Comme Kerviel', now(), gen_random_uuid())
                """)
                .param("sheet", way.sheet().id())
                .param("person", OTHER)
                .update();
        var places = """
                select title as words from capitalisation.sheet_document
                union all select made_by from capitalisation.sheet_document
                union all select why from capitalisation.collected
                union all select words from capitalisation.reuse""";
        assertThat(held(places)).isEqualTo(4);

        takeBack();

        assertThat(held(places)).isZero();
    }

    @Test
    void aCopyHasNotWrittenItAndItsAuthorsAreTold() {
        publish();
        adapt(OTHER, SHEET, "Une cuisine à nous");
        var another = beginSheet.begin(
                SheetKind.EXPERIENCE,
                SheetOrigin.ALONE,
                "Encore une",
                BeginSheet.From.NOWHERE,
                Map.of(SectionKey.NEED, "Kerviel le disait."),
                new PersonId(FACILITATOR),
                Writers.Part.AUTHOR);
        database.sql("update capitalisation.adaptation set changed = 'Sans Kerviel'")
                .update();
        assertThat(people.page(OTHER, "/experience-sheets/une-cuisine-a-nous/edit"))
                .bodyText()
                .contains(NAME);

        takeBack();

        assertThat(people.page(OTHER, "/experience-sheets/une-cuisine-a-nous/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("(nom retiré) le disait")
                .doesNotContain("Kerviel");
        assertThat(held("select changed as words from capitalisation.adaptation"))
                .isZero();
        assertThat(way.mails(OTHER)).anyMatch(it -> it.startsWith("Un nom retiré de votre fiche"));
        // A sheet that is no copy is somebody else's: the same name there may be another person's.
        assertThat(people.page(FACILITATOR, another.path() + "/edit"))
                .bodyText()
                .contains("Kerviel le disait");
        assertThat(way.mails(FACILITATOR)).noneMatch(it -> it.startsWith("Un nom retiré"));
    }

    @Test
    void findingsHaveNotWrittenItAndWhoeverFollowsThemIsTold() {
        publish();
        database.sql("""
                insert into capitalisation.finding (id, slug, kind, claim, words, contexts, owner, begun_at, published_at)
                values (:id, 'un-constat', 'finding', 'Comme Kerviel, on s’allie', 'D. Kerviel l’a dit', 'Chez Kerviel', :owner,
                  now(), now())
                """).param("id", FINDING).param("owner", OTHER).update();
        database.sql("""
                insert into capitalisation.evidence (id, finding, weight, sheet, words, context, added_by, added_at)
                values (gen_random_uuid(), :finding, 'supports', :sheet, 'Kerviel', 'avec Mme Kerviel', :by, now())
                """)
                .param("finding", FINDING)
                .param("sheet", way.sheet().id())
                .param("by", OTHER)
                .update();

        takeBack();

        assertThat(held("""
                select claim || words || contexts as words from capitalisation.finding where not archived
                union all select words || context from capitalisation.evidence""")).isZero();
        assertThat(browser.get().uri("/findings/un-constat"))
                .hasStatusOk()
                .bodyText()
                .contains("Comme (nom retiré)");
        assertThat(way.mails(OTHER)).anyMatch(it -> it.startsWith("Un nom retiré d’un constat"));
    }

    @Test
    void whoLeadsIsToldWhereAReportStillHoldsItAndNotWhich() {
        publish();
        people.send(LEAD, REPORT, "introduction", "Merci à Mme Kerviel.", "version-introduction", "0");
        people.send(LEAD, REPORT, "conclusion", "Merci à tous.", "version-conclusion", "0");
        publishReport();
        people.send(LEAD, REPORT, "conclusion", "D. Kerviel l’a dit.", "version-conclusion", "1");
        publishReport();
        people.send(LEAD, REPORT + "/1/withdraw", "sure", "true");

        takeBack();

        assertThat(way.mails(LEAD))
                .containsOnlyOnce("Un nom retiré se lit encore dans un rapport\u00a0: " + editionTitle());
        assertThat(database.sql("select body from notices.mail where subject like 'Un nom retiré se lit%'")
                        .query((row, number) -> row.getString(1))
                        .list())
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains(
                        "chapitre «\u00a0Suites\u00a0»\u202f; chapitre «\u00a0Introduction\u00a0»\u202f; version 2, que",
                        "/editions/ouest/report")
                .doesNotContain("Kerviel", "version 1,");
        assertThat(way.mails(FACILITATOR)).noneMatch(it -> it.startsWith("Un nom retiré"));
    }

    @Test
    void whoLeadsIsNotToldOfAReportThatDoesNotHoldIt() {
        publish();
        people.send(LEAD, REPORT, "introduction", "Merci à Denise.", "version-introduction", "0");

        takeBack();

        assertThat(way.mails(LEAD)).noneMatch(it -> it.startsWith("Un nom retiré"));
    }

    private void publishReport() {
        var page = people.page(LEAD, REPORT + "/preview");
        var seal = java.util.regex.Pattern.compile("name=\"read\" value=\"([0-9]+)\"")
                .matcher(new String(
                        page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(seal.find()).isTrue();
        assertThat(people.send(LEAD, REPORT + "/versions", "read", seal.group(1), "sure", "true"))
                .hasStatus3xxRedirection();
    }

    private String editionTitle() {
        return database.sql("select content ->> 'title' from capitalisation.report_version where edition = :id limit 1")
                .param("id", EDITION)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private void publish() {
        way.send();
        way.read();
        post(way.link() + "/agree");
        assertThat(browser.get().uri(SHEET)).hasStatusOk().bodyText().contains("On m’attend");
    }

    private void adapt(UUID who, String sheet, String title) {
        assertThat(people.send(who, sheet + "/adapt", "title", title, "territory", "Diois"))
                .hasStatus3xxRedirection();
    }

    private void takeBack() {
        people.send(CATALYST, SHEET + "/quotes/" + quote() + "/ask");
        var link = way.link();
        post(link + "/agree");
        assertThat(post(link + "/take-back")).hasStatusOk();
    }

    private UUID quote() {
        return database.sql("select id from capitalisation.quote")
                .query(UUID.class)
                .single();
    }

    private int held(String texts) {
        return database.sql("select count(*) from (" + texts + ") kept where words ilike '%kerviel%'")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult post(String path) {
        return browser.post().uri(path).param("sure", "true").with(csrf()).exchange();
    }
}
