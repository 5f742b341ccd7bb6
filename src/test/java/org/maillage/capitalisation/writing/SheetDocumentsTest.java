package org.maillage.capitalisation.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.capitalisation.SampleSheet.ADMINISTRATOR;
import static org.maillage.capitalisation.SampleSheet.PATH;
import static org.maillage.capitalisation.SampleSheet.SHEET;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.OTHER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SampleSheet;
import org.maillage.capitalisation.SampleSheets;
import org.maillage.capitalisation.SheetDocuments;
import org.maillage.capitalisation.SheetId;
import org.maillage.support.PlatformTest;
import org.maillage.support.SamplePictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The documents of a sheet: for its writers, until they say that they go out with it, pictures with their rights alone. */
@PlatformTest
class SheetDocumentsTest {

    private static final byte[] PNG = SamplePictures.png();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(UTF_8);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    SheetDocuments documents;

    @Autowired
    BeginSheet beginSheet;

    @Autowired
    PublishedSheets published;

    @Autowired
    ExperienceSheets sheets;

    @BeforeEach
    void aSheet() {
        SampleSheet.write(database);
    }

    @AfterEach
    void nothingStays() {
        SampleSheet.remove(database);
    }

    @Test
    void aPictureGoesOutWithWhoMadeItAndTheConsentOfWhoIsInIt() {
        var picture = PATH + "/documents/" + add("Le four", "four.png", PNG);

        assertThat(post(picture, "title", "Le four", "version", "0", "shown", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("qui a fait l’image");
        assertThat(post(
                        picture,
                        "title",
                        "Le four",
                        "version",
                        "0",
                        "shown",
                        "true",
                        "madeBy",
                        "Ann",
                        "people",
                        "not-asked"))
                .hasStatus(422)
                .bodyText()
                .contains("a dit oui", "value=\"Ann\"");
        assertThat(post(picture, "title", "Le four", "version", "0", "madeBy", "Ann", "people", "not-asked"))
                .hasStatus(302);
        assertThat(post(picture, "title", "Le four", "version", "0", "madeBy", "Ann", "people", "agreed"))
                .hasStatus(409);
        assertThat(post(
                        picture, "title", "Le four", "version", "1", "shown", "true", "madeBy", "Ann", "people",
                        "agreed"))
                .hasStatus(302);
        assertThat(page(PATH + "/draft", CATALYST)).bodyText().contains("alt=\"Le four\"", "Ann");
    }

    @Test
    void theDatabaseShowsNoPictureWithoutItsRightsEither() {
        add("Le four", "four.png", PNG);

        assertThatThrownBy(() -> database.sql("update capitalisation.sheet_document set shown = true")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql(
                                "update capitalisation.sheet_document set shown = true, made_by = 'Ann', people = 'not-asked'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aFileIsThereForItsWritersAndForEverybodyOnceItIsPublished() {
        var id = add("Le plan", "plan.pdf", PDF);
        var file = PATH + "/documents/" + id;
        assertThat(page(file, CATALYST)).hasStatus(200);
        assertThat(page(file, OTHER)).hasStatus(404);
        assertThat(page(file, ADMINISTRATOR)).hasStatus(404);
        assertThat(browser.get().uri(file)).hasStatus(404);

        post(file, "title", "Le plan", "version", "0", "shown", "true");
        assertThat(browser.get().uri(file)).hasStatus(404);
        publish(id);
        assertThat(browser.get().uri(file)).hasStatus(200);
        assertThat(browser.get().uri(PATH)).bodyText().contains("Le plan");

        post(file, "title", "Le plan", "version", "1");
        assertThat(browser.get().uri(file)).hasStatus(404);
        assertThat(browser.get().uri(PATH)).bodyText().doesNotContain("Le plan");
        post(file + "/remove");
        assertThat(page(file, CATALYST)).hasStatus(404);
        assertThat(database.sql("select count(*) from attachment.file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void noFileOutlivesItsSheet() {
        add("Le plan", "plan.pdf", PDF);
        database.sql("delete from capitalisation.experience_sheet").update();

        documents.removeLeft();

        assertThat(database.sql("select count(*) from attachment.file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aVersionFromBeforeThereWereDocumentsIsStillRead() {
        publish(null);

        assertThat(browser.get().uri(PATH)).hasStatus(200).bodyText().contains("Une cuisine partagée");
    }

    @Test
    void whatIsNoDocumentHasNoTitleOrIsOfSomebodyElseIsRefused() {
        assertThat(send("", "plan.pdf", PDF, CATALYST)).hasStatus(422);
        assertThat(send("Le plan", "plan.exe", PDF, CATALYST))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Le plan\"");
        assertThat(send("Le plan", "plan.pdf", new byte[0], CATALYST)).hasStatus(422);
        assertThat(send("Le plan", "plan.pdf", PDF, OTHER)).hasStatus(404);
        assertThat(page(PATH + "/documents", OTHER)).hasStatus(404);
        assertThat(post(PATH + "/documents/" + UUID.randomUUID(), "title", "a")).hasStatus(404);
        database.sql("update capitalisation.experience_sheet set stage = 'review'")
                .update();
        assertThat(send("Le plan", "plan.pdf", PDF, CATALYST)).hasStatus(422);
    }

    private void publish(@Nullable UUID document) {
        new SampleSheets(beginSheet, published, sheets, database).passGate(sheets.get(new SheetId(SHEET)));
        database.sql("""
                insert into capitalisation.published_sheet
                  (sheet, number, content, licence, look_again_on, published_at, published_by)
                values (:sheet, 1, cast(:content as jsonb), 'cc-by-4.0', now()::date + 300, now(), :by)
                """)
                .param("sheet", SHEET)
                .param("content", """
                        {"kind": "EXPERIENCE", "title": "Une cuisine partagée", "territoryName": "", "began": "", "ended": "",
                        "actors": "", "sections": [], "moments": [], "measures": []%s}""".formatted(
                                document == null
                                        ? ""
                                        : ", \"documents\": [{\"id\": \"" + document
                                                + "\", \"title\": \"Le plan\", \"picture\": false, \"madeBy\": \"\"}]"))
                .param("by", CATALYST)
                .update();
        database.sql("update capitalisation.experience_sheet set published = 1, stage = 'published'")
                .update();
    }

    private UUID add(String title, String name, byte[] bytes) {
        assertThat(send(title, name, bytes, CATALYST)).hasStatus(302);
        return database.sql("select id from capitalisation.sheet_document")
                .query(UUID.class)
                .single();
    }

    private MvcTestResult send(String title, String name, byte[] bytes, UUID who) {
        return browser.post()
                .uri(PATH + "/documents")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("title", title)
                .with(user(new SignedIn(who, "Qui", null)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String path, UUID who) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(who, "Qui", null)))
                .exchange();
    }

    private MvcTestResult post(String path, String... pairs) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(CATALYST, "Qui", null)))
                .with(csrf());
        for (var at = 0; at < pairs.length; at += 2) {
            request = request.param(pairs[at], pairs[at + 1]);
        }
        return request.exchange();
    }
}
