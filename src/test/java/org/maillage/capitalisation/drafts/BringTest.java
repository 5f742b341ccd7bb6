package org.maillage.capitalisation.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.capitalisation.drafts.SampleFiles.paragraph;
import static org.maillage.capitalisation.drafts.SampleFiles.word;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SampleSheet;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A text brought as a file, shown, and kept as a draft. */
@PlatformTest
class BringTest {

    private static final String NEW = "/experience-sheets/new/text";

    private static final byte[] TEXT = word(paragraph("Titre", "Le four commun")
            + paragraph("Titre1", "Contexte")
            + paragraph("Pas de four.")
            + paragraph("Titre1", "Recette du pain")
            + paragraph("Farine, eau, sel."));

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ForgetBrought forgetBrought;

    @BeforeEach
    void people() {
        SampleSheet.write(database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from capitalisation.brought_text").update();
        SampleSheet.remove(database);
    }

    @Test
    void itIsShownBeforeAnythingIsKept() {
        var path = brought(CATALYST);

        assertThat(page(path, CATALYST))
                .hasStatus(200)
                .bodyText()
                .contains("value=\"Le four commun\"", "Pas de four.", "Recette du pain", "Une rubrique à part")
                .containsPattern("<option value=\"need\" selected>")
                .containsPattern("<option value=\"own\" selected>");
        assertThat(count("experience_sheet")).isOne();
        assertThat(page(NEW, CATALYST)).bodyText().contains("four.docx", path);
    }

    @Test
    void itIsKeptAsADraftWhereItsWriterPutIt() {
        var path = brought(CATALYST);

        assertThat(keep(path, CATALYST, "need", "own"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/experience-sheets/le-four-commun/edit");
        assertThat(page("/experience-sheets/le-four-commun/draft", CATALYST))
                .bodyText()
                .contains("Pas de four.", "Recette du pain", "Farine, eau, sel.");
        assertThat(database.sql("select origin from capitalisation.experience_sheet where slug = 'le-four-commun'")
                        .query(String.class)
                        .single())
                .isEqualTo("file");
        assertThat(page(path, CATALYST)).hasStatus(404);
        assertThat(page("/experience-sheets/le-four-commun/draft", OTHER)).hasStatus(404);
    }

    @Test
    void aPassageThatIsPutNowhereKnownIsAskedAboutAgainAndTheRestStays() {
        var path = brought(CATALYST);

        assertThat(keep(path, CATALYST, "results", "paradis"))
                .hasStatus(422)
                .bodyText()
                .containsPattern("<option value=\"results\" selected>");
        assertThat(count("experience_sheet")).isOne();
    }

    @Test
    void nobodyElseSeesIt() {
        var path = brought(CATALYST);

        assertThat(page(path, OTHER)).hasStatus(404);
        assertThat(keep(path, OTHER, "need", "own")).hasStatus(404);
        assertThat(page(path, STRANGER)).hasStatus(403);
        assertThat(browser.get().uri(path)).hasStatus(302);
        assertThat(page(NEW, STRANGER)).hasStatus(403);
        assertThat(send(STRANGER, "four.docx", TEXT)).hasStatus(403);
        assertThat(page("/account/export", CATALYST)).bodyText().contains("Pas de four.");
        assertThat(page("/account/export", OTHER)).bodyText().doesNotContain("Pas de four.");
    }

    @Test
    void itIsForgottenAfterADay() {
        var path = brought(CATALYST);
        forgetBrought.forget();
        assertThat(page(path, CATALYST)).hasStatus(200);
        database.sql("update capitalisation.brought_text set brought_at = now() - interval '25 hours'")
                .update();

        forgetBrought.forget();

        assertThat(page(path, CATALYST)).hasStatus(404);
    }

    @Test
    void ofTheSixthTheFirstMakesWay() {
        var first = brought(CATALYST);
        for (var number = 0; number < 5; number++) {
            brought(CATALYST);
        }

        assertThat(page(first, CATALYST)).hasStatus(404);
        assertThat(count("brought_text")).isEqualTo(5);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithASentence() {
        assertThat(send(CATALYST, "vide.docx", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("est vide");
        assertThat(send(CATALYST, "bilan.docx", "%PDF-1.7".getBytes(UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("un PDF");
        assertThat(send(CATALYST, "gros.txt", "Un mot ".repeat(1_700_000).getBytes(UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("dépasse 10");
        assertThat(count("brought_text")).isZero();
    }

    @Test
    void aSheetThatIsCalledAsOurPageIsThereToo() {
        var request = browser.post().uri("/experience-sheets/new").with(user(new SignedIn(CATALYST, "Qui", null)));

        assertThat(request.with(csrf())
                        .param("title", "New")
                        .param("kind", "experience")
                        .param("part", "author"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/experience-sheets/new-2/edit");
    }

    @Test
    void itsPagesAreInEnglishToo() {
        assertThat(page(NEW + "?lang=en", CATALYST)).bodyText().contains("Start from a text you have");
        assertThat(page(brought(CATALYST) + "?lang=en", CATALYST)).bodyText().contains("A section of its own");
    }

    private String brought(UUID who) {
        var sent = send(who, "four.docx", TEXT);
        assertThat(sent).hasStatus(302);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(UUID who, String name, byte[] bytes) {
        return browser.post()
                .uri(NEW)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(user(new SignedIn(who, "Qui", null)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult keep(String path, UUID who, String... to) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(who, "Qui", null)))
                .with(csrf())
                .param("title", "Le four commun")
                .param("kind", "experience")
                .param("part", "author");
        for (var number = 0; number < to.length; number++) {
            request = request.param("to-" + number, to[number]);
        }
        return request.exchange();
    }

    private MvcTestResult page(String path, UUID who) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(who, "Qui", null)))
                .exchange();
    }

    private int count(String table) {
        return database.sql("select count(*) from capitalisation." + table)
                .query(Integer.class)
                .single();
    }
}
