package org.maillage.capitalisation.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.capitalisation.SampleSheet.ADMINISTRATOR;
import static org.maillage.capitalisation.SampleSheet.PATH;
import static org.maillage.capitalisation.SampleSheet.SHEET;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SampleSheet;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sheets begun and written on their pages, and to whom they are not there. */
@PlatformTest
class SheetWritingTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aSheet() {
        SampleSheet.write(database);
    }

    @AfterEach
    void nothingStays() {
        SampleSheet.remove(database);
    }

    @Test
    void aDraftIsThereForItsWritersAlone() {
        SampleSheet.writer(database, FACILITATOR);
        var moment = UUID.randomUUID();
        var pages = List.of(PATH + "/edit", PATH + "/draft", PATH + "/former/need");

        for (var page : pages) {
            assertThat(page(page, CATALYST)).hasStatus(200);
            assertThat(page(page, FACILITATOR)).hasStatus(200);
            for (var other : List.of(OTHER, LEAD, STRANGER, ADMINISTRATOR)) {
                assertThat(page(page, other)).hasStatus(404);
            }
            assertThat(browser.get().uri(page)).hasStatus(302);
        }
        for (var other : List.of(OTHER, LEAD, STRANGER, ADMINISTRATOR)) {
            assertThat(page(PATH, other)).hasStatus(404);
            for (var act : List.of(
                    "/edit",
                    "/sections",
                    "/sections/need",
                    "/identity",
                    "/moments",
                    "/moments/" + moment + "/remove",
                    "/measures",
                    "/measures/" + moment + "/remove",
                    "/former/need",
                    "/remove",
                    "/restore")) {
                assertThat(post(PATH + act, other, "words.need", "Perdu", "sure", "true"))
                        .as(act)
                        .hasStatus(404);
            }
        }
        assertThat(browser.get().uri(PATH)).hasStatus(404);
        assertThat(page("/experience-sheets", OTHER)).bodyText().doesNotContain("Une cuisine partagée");
        assertThat(page("/experience-sheets", CATALYST)).bodyText().contains("Une cuisine partagée", "Brouillon");
    }

    @Test
    void eachPageOfAnExampleSaysThatItIsOne() {
        var pages = List.of("/edit", "/draft", "/former/need", "/review", "/quotes", "/writers");
        for (var page : pages) {
            assertThat(page(PATH + page, CATALYST))
                    .as(page)
                    .hasStatus(200)
                    .bodyText()
                    .doesNotContain("démonstration");
        }

        database.sql("update pathway.edition set demonstration = true where id = :edition")
                .param("edition", RunningEdition.EDITION)
                .update();

        for (var page : pages) {
            assertThat(page(PATH + page, CATALYST)).as(page).bodyText().contains("démonstration");
        }
    }

    @Test
    void whoeverWritesManySheetsReachesThemAll() {
        database.sql("""
                with made as (
                  insert into capitalisation.experience_sheet (id, slug, kind, origin, title, begun_at, changed_at)
                  select gen_random_uuid(), 'ligne-' || n, 'experience', 'table', 'Ligne ' || n, now(), now() - interval '1 day'
                  from generate_series(1, 60) n
                  returning id
                )
                insert into capitalisation.writer (sheet, person, part, since)
                select id, :person, 'author', now() from made
                """).param("person", CATALYST).update();

        var list = assertThat(page("/experience-sheets", CATALYST)).bodyText();

        list.contains("41 autres fiches à moi");
        for (var number = 1; number <= 60; number++) {
            list.contains("/experience-sheets/ligne-" + number + "/edit");
        }
    }

    @Test
    void whoHoldsARoleBeginsASheetAndNobodyElse() {
        assertThat(page("/experience-sheets/new", STRANGER)).hasStatus(403);
        assertThat(begin(STRANGER, "Un four")).hasStatus(403);
        assertThat(browser.get().uri("/experience-sheets/new")).hasStatus(302);

        assertThat(begin(OTHER, "Un four")).hasStatus(302).redirectedUrl().isEqualTo("/experience-sheets/un-four/edit");
        assertThat(begin(OTHER, "Un four")).redirectedUrl().isEqualTo("/experience-sheets/un-four-2/edit");
    }

    @Test
    void aTitleThatIsMissingTooLongOrOfSeveralLinesIsRefusedAndTheRestStays() {
        assertThat(begin(OTHER, " ")).hasStatus(422);
        assertThat(begin(OTHER, "x".repeat(161))).hasStatus(422).bodyText().contains("x".repeat(161));
        assertThat(begin(OTHER, "Un\nDeux")).hasStatus(422);
        assertThat(post("/experience-sheets/new", OTHER, "title", "Un", "kind", "épopée", "part", "author"))
                .hasStatus(422);
        assertThat(post(
                        "/experience-sheets/new",
                        OTHER,
                        "title",
                        "Un",
                        "kind",
                        "failure",
                        "part",
                        "author",
                        "from",
                        "x"))
                .hasStatus(422);
    }

    @Test
    void aSheetOfFailuresIsShorter() {
        post("/experience-sheets/new", OTHER, "title", "Raté", "kind", "failure", "part", "author");

        assertThat(page("/experience-sheets/rate/edit", OTHER))
                .bodyText()
                .contains("Laissées de côté", "Obstacles et échecs");
    }

    @Test
    void sectionsAreKeptOneByOneAndAllAtOnce() {
        assertThat(post(PATH + "/sections/need", CATALYST, "words.need", "Des légumes", "version.need", "0"))
                .hasStatus(200)
                .bodyText()
                .contains("\"version\":1");
        assertThat(post(PATH + "/sections/need", CATALYST, "words.need", "Des fruits", "version.need", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Des légumes", "Eve");
        assertThat(post(PATH + "/edit", CATALYST, "words.need", "Des fruits", "version.need", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Des légumes", "Des fruits");
        assertThat(post(PATH + "/edit", CATALYST, "words.need", "Des fruits", "version.need", "1"))
                .hasStatus(302);
        assertThat(page(PATH + "/former/need", CATALYST)).bodyText().contains("Des légumes");
        assertThat(post(PATH + "/former/need", CATALYST, "former", "1", "version", "2"))
                .hasStatus(302);
        assertThat(page(PATH + "/draft", CATALYST))
                .bodyText()
                .contains("Des légumes")
                .doesNotContain("Des fruits");
    }

    @Test
    void whatCannotBeKeptComesBackWithASentence() {
        var long281 = "y".repeat(281);

        assertThat(post(PATH + "/edit", CATALYST, "words.pitch", long281, "version.pitch", "0"))
                .hasStatus(422)
                .bodyText()
                .contains(long281, "280");
        assertThat(post(PATH + "/sections/pitch", CATALYST, "words.pitch", long281, "version.pitch", "0"))
                .hasStatus(422);
        assertThat(post(PATH + "/sections/nichts", CATALYST, "words.nichts", "a"))
                .hasStatus(404);
        assertThat(post(PATH + "/sections", CATALYST, "ownTitle", "")).hasStatus(422);
        assertThat(post(PATH + "/former/need", CATALYST, "former", "7", "version", "0"))
                .hasStatus(404);
    }

    @Test
    void aDateThatIsNoneAnEndBeforeTheBeginningAndADayThatIsOverAreSaid() {
        assertThat(post(PATH + "/identity", CATALYST, "title", "T", "version", "0", "began", "jadis"))
                .hasStatus(422)
                .bodyText()
                .contains("jadis", "17/05/2024");
        assertThat(post(PATH + "/identity", CATALYST, "title", "T", "version", "0", "began", "2024", "ended", "2023"))
                .hasStatus(422)
                .bodyText()
                .contains("La fin est avant le début");
        assertThat(post(PATH + "/identity", CATALYST, "title", "T", "version", "0", "lookAgainOn", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("jour à venir");
        assertThat(post(PATH + "/identity", CATALYST, "title", "T", "version", "7"))
                .hasStatus(409);
        assertThat(post(PATH + "/identity", CATALYST, "title", "", "version", "0"))
                .hasStatus(422);
        assertThat(post(PATH + "/identity", CATALYST, "title", "T", "version", "0", "licence", "à moi"))
                .hasStatus(422);
        assertThat(post(
                        PATH + "/identity",
                        CATALYST,
                        "title",
                        "Nouveau",
                        "version",
                        "0",
                        "began",
                        "mai 2024",
                        "territory",
                        "Là-bas"))
                .hasStatus(302);
        assertThat(page(PATH + "/draft", CATALYST)).bodyText().contains("Nouveau", "mai 2024", "Là-bas");
    }

    @Test
    void figuresWantAProjectThatIsRolledOutAndASource() {
        assertThat(post(PATH + "/measures", CATALYST, "measured", "Repas", "figure", "400", "source", "Bilan"))
                .hasStatus(422)
                .bodyText()
                .contains("n’est pas déployé");
        post(PATH + "/identity", CATALYST, "title", "T", "version", "0", "maturity", "roll-out");
        assertThat(post(PATH + "/measures", CATALYST, "measured", "Repas", "figure", "400"))
                .hasStatus(422);
        assertThat(post(PATH + "/measures", CATALYST, "measured", "Repas", "figure", "400", "source", "Bilan"))
                .hasStatus(302);
        assertThat(post(PATH + "/identity", CATALYST, "title", "T", "version", "1", "maturity", "experiment"))
                .hasStatus(422)
                .bodyText()
                .contains("Retirez-les");
    }

    @Test
    void aMomentWantsADateAndWords() {
        assertThat(post(PATH + "/moments", CATALYST, "happened", "un jour", "what", "Oui"))
                .hasStatus(422)
                .bodyText()
                .contains("un jour");
        assertThat(post(
                        PATH + "/moments",
                        CATALYST,
                        "happened",
                        "mai 2024",
                        "what",
                        "Le four arrive",
                        "turning",
                        "true"))
                .hasStatus(302);
        assertThat(page(PATH + "/draft", CATALYST)).bodyText().contains("Le four arrive", "tournant");
    }

    @Test
    void whatIsReadOverDoesNotChange() {
        database.sql("update capitalisation.experience_sheet set stage = 'review' where id = :id")
                .param("id", SHEET)
                .update();

        assertThat(page(PATH + "/edit", CATALYST)).bodyText().contains("relue en ce moment");
        assertThat(post(PATH + "/edit", CATALYST, "words.need", "Non", "version.need", "0"))
                .hasStatus(422);
        assertThat(post(PATH + "/sections/need", CATALYST, "words.need", "Non", "version.need", "0"))
                .hasStatus(422);
        assertThat(post(PATH + "/identity", CATALYST, "title", "Non", "version", "0"))
                .hasStatus(422);
        assertThat(post(PATH + "/sections", CATALYST, "ownTitle", "Non")).hasStatus(422);
        post(PATH + "/remove", CATALYST, "sure", "true");
        assertThat(page(PATH + "/edit", CATALYST)).hasStatus(200);
    }

    @Test
    void aDraftThatIsThrownAwayComesBack() {
        assertThat(post(PATH + "/remove", CATALYST)).hasStatus(302);
        assertThat(page(PATH + "/edit", CATALYST)).hasStatus(200);
        post(PATH + "/remove", CATALYST, "sure", "true");
        assertThat(page(PATH + "/edit", CATALYST)).hasStatus(404);
        assertThat(post(PATH + "/restore", OTHER)).hasStatus(404);
        assertThat(post(PATH + "/restore", CATALYST)).hasStatus(302);
        assertThat(page(PATH + "/edit", CATALYST)).hasStatus(200);
    }

    @Test
    void allPagesAreInEnglishToo() {
        assertThat(page("/experience-sheets?lang=en", CATALYST)).bodyText().contains("Experience sheets");
        assertThat(page(PATH + "/edit?lang=en", CATALYST)).bodyText().contains("Chronology");
    }

    private MvcTestResult begin(UUID who, String title) {
        return post("/experience-sheets/new", who, "title", title, "kind", "experience", "part", "author");
    }

    private MvcTestResult page(String path, UUID who) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(who, "Qui", null)))
                .exchange();
    }

    private MvcTestResult post(String path, UUID who, String... pairs) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(who, "Qui", null)))
                .with(csrf());
        for (var at = 0; at < pairs.length; at += 2) {
            request = request.param(pairs[at], pairs[at + 1]);
        }
        return request.exchange();
    }
}
