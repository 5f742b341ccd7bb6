package org.maillage.capitalisation.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.OTHER;
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

/** A table of sheets of another platform, of whose rows drafts are made. */
@PlatformTest
class BringTableTest {

    private static final String BAZAR = """
            [{"id_fiche": "Four", "bf_titre": "Le four", "bf_commune": "Redon", "bf_contexte": "<p>Pas de <b>four</b>.</p>"},
             {"id_fiche": "Pain", "bf_titre": "Le pain", "bf_commune": "Die", "bf_contexte": "Rassis."}]
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void people() {
        SampleSheet.write(database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from capitalisation.brought_table").update();
        SampleSheet.remove(database);
    }

    @Test
    void itsColumnsAreShownBeforeAnythingIsKept() {
        var path = brought();

        assertThat(page(path, CATALYST))
                .bodyText()
                .contains("a 2 lignes", "bf_contexte", "licence", "<option value=\"title\" selected>")
                .contains("<option value=\"territory\" selected>", "<option value=\"need\" selected>");
        assertThat(page(path, OTHER)).hasStatus(404);
        assertThat(keep(path, OTHER, "out", "title", "territory", "need")).hasStatus(404);
        assertThat(count()).isOne();
    }

    @Test
    void itsRowsBecomeDraftsOfWhoBroughtItWithTheirSource() {
        assertThat(keep(brought(), CATALYST, "out", "title", "territory", "need"))
                .hasStatus(302);

        assertThat(count()).isEqualTo(3);
        assertThat(page("/experience-sheets/le-four/draft", CATALYST))
                .bodyText()
                .contains("<strong>four</strong>", "Redon", "Licence d’origine", "id_fiche Four");
        assertThat(page("/experience-sheets/le-four/draft", OTHER)).hasStatus(404);
        assertThat(browser.get().uri("/experience-sheets/le-four")).hasStatus(404);
    }

    @Test
    void twiceTheSameFileMakesNoSheetTwice() {
        keep(brought(), CATALYST, "out", "title", "territory", "need");

        var again = brought();
        assertThat(page(again, CATALYST)).bodyText().contains("2 lignes sont déjà de vos fiches");
        keep(again, CATALYST, "out", "title", "territory", "need");

        assertThat(count()).isEqualTo(3);
    }

    @Test
    void oneColumnIsTheTitle() {
        assertThat(keep(brought(), CATALYST, "out", "own", "territory", "need"))
                .hasStatus(422)
                .bodyText()
                .contains("une seule, pour le titre");
        assertThat(keep(brought(), CATALYST, "title", "title", "territory", "need"))
                .hasStatus(422);
        assertThat(keep(brought(), CATALYST, "out", "title", "territory", "ailleurs"))
                .hasStatus(422);
    }

    private String brought() {
        var sent = browser.post()
                .uri("/experience-sheets/new/text")
                .multipart()
                .file(new MockMultipartFile("file", "bazar.json", "application/json", BAZAR.getBytes(UTF_8)))
                .with(user(new SignedIn(CATALYST, "Qui", null)))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(302);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult keep(String path, UUID who, String... to) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(who, "Qui", null)))
                .with(csrf());
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

    private int count() {
        return database.sql("select count(*) from capitalisation.experience_sheet")
                .query(Integer.class)
                .single();
    }
}
