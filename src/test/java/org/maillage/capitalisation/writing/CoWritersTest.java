package org.maillage.capitalisation.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.capitalisation.SampleSheet.PATH;
import static org.maillage.support.RunningEdition.CATALYST;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who writes a sheet with whom. */
@PlatformTest
class CoWritersTest {

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
    void whoWalksTheEditionWithAWriterIsChosenWritesAtOnceAndIsTold() {
        assertThat(page(PATH + "/writers", CATALYST))
                .bodyText()
                .contains("Fay (Diois)")
                .doesNotContain("Gus");

        assertThat(post(PATH + "/writers", CATALYST, "person", OTHER.toString(), "part", "interviewer"))
                .hasStatus(302);

        assertThat(page(PATH + "/edit", OTHER)).hasStatus(200).bodyText().contains("Eve, Fay");
        assertThat(mails())
                .singleElement()
                .satisfies(it -> assertThat(it).contains("fay@example.org", "Une cuisine partagée", PATH + "/edit"));
        assertThat(post(PATH + "/writers/leave", OTHER, "sure", "true")).hasStatus(302);
        assertThat(page(PATH + "/edit", OTHER)).hasStatus(404);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void thePageSaysTheSameWhetherAnAddressHasAnAccount() {
        var known = post(PATH + "/writers", CATALYST, "email", "gus@example.org", "part", "author");
        var unknown = post(PATH + "/writers", CATALYST, "email", "nobody@example.org", "part", "author");

        assertThat(known).hasStatus(302);
        assertThat(unknown).hasStatus(302);
        assertThat(known.getResponse().getRedirectedUrl())
                .isEqualTo(unknown.getResponse().getRedirectedUrl());
        assertThat(page(PATH + "/writers", CATALYST)).bodyText().doesNotContain("Gus", "nobody@");
        assertThat(mails()).singleElement().satisfies(it -> assertThat(it).contains("gus@example.org", PATH + "/join"));
    }

    @Test
    void whoIsAskedByMailWritesOnceTheyAcceptAndNobodyElseFindsTheQuestion() {
        post(PATH + "/writers", CATALYST, "email", "gus@example.org", "part", "author");

        assertThat(page(PATH + "/edit", STRANGER)).hasStatus(404);
        assertThat(page(PATH + "/join", OTHER)).hasStatus(404);
        assertThat(post(PATH + "/join", OTHER, "answer", "yes")).hasStatus(404);
        assertThat(page(PATH + "/join", STRANGER)).bodyText().contains("Une cuisine partagée");
        assertThat(post(PATH + "/join", STRANGER, "answer", "yes")).hasStatus(302);
        assertThat(page(PATH + "/edit", STRANGER)).hasStatus(200);
        assertThat(page(PATH + "/join", STRANGER)).hasStatus(302);
    }

    @Test
    void whoDeclinesIsAskedNoMoreAndNobodyIsTold() {
        post(PATH + "/writers", CATALYST, "email", "gus@example.org", "part", "author");
        post(PATH + "/join", STRANGER, "answer", "no");

        assertThat(page(PATH + "/join", STRANGER)).hasStatus(404);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoIsNotOfTheEditionCannotBeChosenAndSomebodyMustBe() {
        assertThat(post(PATH + "/writers", CATALYST, "person", STRANGER.toString(), "part", "author"))
                .hasStatus(422);
        assertThat(post(PATH + "/writers", CATALYST, "part", "author"))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez une personne");
        assertThat(post(
                        PATH + "/writers",
                        CATALYST,
                        "person",
                        OTHER.toString(),
                        "email",
                        "a@example.org",
                        "part",
                        "author"))
                .hasStatus(422);
        assertThat(post(PATH + "/writers", CATALYST, "email", "pas une adresse", "part", "author"))
                .hasStatus(422)
                .bodyText()
                .contains("pas une adresse");
        assertThat(post(PATH + "/writers", CATALYST, "email", "a@example.org", "part", "roi"))
                .hasStatus(422);
        assertThat(mails()).isEmpty();
    }

    @Test
    void theLastWriterStays() {
        post(PATH + "/writers/leave", CATALYST, "sure", "true");

        assertThat(page(PATH + "/writers", CATALYST)).hasStatus(200).bodyText().contains("seul·e à écrire");
        assertThat(page(PATH + "/writers", OTHER)).hasStatus(404);
        assertThat(post(PATH + "/writers", OTHER, "email", "a@example.org", "part", "author"))
                .hasStatus(404);
        assertThat(browser.get().uri(PATH + "/writers")).hasStatus(302);
        assertThat(browser.get().uri(PATH + "/join")).hasStatus(302);
    }

    private List<String> mails() {
        return database.sql("select to_jsonb(m)::text from notices.mail m")
                .query((row, number) -> row.getString(1))
                .list();
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
