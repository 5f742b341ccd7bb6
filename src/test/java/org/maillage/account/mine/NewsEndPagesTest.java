package org.maillage.account.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.shared.Secret;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** News by mail is ended by the link in each mail, without signing in, and by the pace on one's own page. */
@PlatformTest
class NewsEndPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private final Secret link = Secret.fresh();

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        database.sql(
                        "insert into notices.news_end (secret_hash, recipient, made_at) values (:hash, 'eve@example.org', now())")
                .param("hash", link.hash())
                .update();
        database.sql("update account.person set pace = 'weekly'").update();
        database.sql("""
                insert into notices.mail (id, key, recipient, subject, body, pace, language, posted_at, next_try_at)
                values (gen_random_uuid(), 'waits', 'eve@example.org', 'Un travail', 'x', 'weekly', 'fr', now(), now())
                """).update();
    }

    @AfterEach
    void end() {
        database.sql("delete from notices.news_end").update();
        RunningEdition.remove(database);
    }

    @Test
    void aPageAsksBeforeAndAReaderOfLinksEndsNothing() {
        assertThat(browser.get().uri("/news/end/" + link.word()))
                .hasStatusOk()
                .bodyText()
                .contains("Ne plus recevoir");

        assertThat(pace("eve")).isEqualTo("weekly");
    }

    /** Mail programs send this from their own servers, with neither a cookie nor a word of a form of ours. */
    @Test
    void theButtonOfAMailProgramEndsThemAtOnce() {
        assertThat(browser.post().uri("/news/end/" + link.word()).param("List-Unsubscribe", "One-Click"))
                .hasStatusOk()
                .bodyText()
                .contains("C’est fait");

        assertThat(pace("eve")).isEqualTo("never");
        assertThat(pace("fay")).isEqualTo("weekly");
        assertThat(waiting()).isZero();
    }

    @Test
    void aLinkThatIsNotKnownEndsNothingAndSaysWhatToDo() {
        assertThat(browser.post().uri("/news/end/" + Secret.fresh().word()))
                .hasStatusOk()
                .bodyText()
                .contains("Ce lien ne sert plus");

        assertThat(pace("eve")).isEqualTo("weekly");
    }

    @Test
    void whoWantsNoneOnTheirOwnPageGetsNoDigestEither() {
        assertThat(browser.post()
                        .uri("/account")
                        .with(user(new SignedIn(CATALYST, "Eve", null)))
                        .with(csrf())
                        .param("name", "Eve")
                        .param("language", "fr")
                        .param("zone", "Europe/Paris")
                        .param("pace", "never")
                        .param("version", "0"))
                .hasStatus3xxRedirection();

        assertThat(waiting()).isZero();
    }

    private String pace(String name) {
        return database.sql("select pace from account.person where email = :email")
                .param("email", name + "@example.org")
                .query(String.class)
                .single();
    }

    private long waiting() {
        return database.sql("select count(*) from notices.mail where pace is not null")
                .query(Long.class)
                .single();
    }
}
