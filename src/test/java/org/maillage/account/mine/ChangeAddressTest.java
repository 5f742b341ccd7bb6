package org.maillage.account.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.LEAD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.maillage.programme.session.CalendarFeeds;
import org.maillage.shared.Secret;
import org.maillage.support.Directory;
import org.maillage.support.JustSignedIn;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What was mailed to an address ends with it: whoever reads the old mailbox opens nothing any more. */
@PlatformTest
class ChangeAddressTest {

    // Each time others, since mails to one address and from one machine are counted.
    private final String before = "eve-" + UUID.randomUUID() + "@old.example";
    private final String after = "eve-" + UUID.randomUUID() + "@new.example";
    private final String elsewhere = "eve-" + UUID.randomUUID() + "@other.example";
    private final String machine =
            "10.%d.%d.%d".formatted(before.hashCode() & 255, after.hashCode() & 255, elsewhere.hashCode() & 255);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    PostMail post;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        database.sql("update account.person set email = :before where id = :eve")
                .param("before", before)
                .param("eve", CATALYST)
                .update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
        Directory.remove(database);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sign-in link,                 false, false
            invitation,                   false, true
            link for yet another address, false, false
            application,                  false, true
            sheet of an actor,            false, false
            calendar that was not mailed, true,  false
            """)
    void aSecretEndsWithTheAddressToWhichItWasMailed(String what, boolean old, boolean another) {
        var link = link(what);

        changeAddress();

        assertThat(opens(link)).isEqualTo(old);
        assertThat(linkIn(after, link.replaceAll("(?<=[/=])[\\w-]{43}.*", ""))
                        .filter(this::opens)
                        .isPresent())
                .isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource({
        "sign-in link",
        "invitation",
        "link for yet another address",
        "application",
        "sheet of an actor",
        "calendar that was not mailed"
    })
    void untilThenItOpens(String what) {
        assertThat(opens(link(what))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"sign-in link", "invitation", "application"})
    void whatWaitsWithASecretIsSentToNobody(String what) {
        var link = link(what);

        changeAddress();

        assertThat(database.sql("select recipient from notices.mail where body like '%' || :link || '%'")
                        .param("link", link)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void newsThatWaitGoToTheNewAddress() {
        post.postMail(new Mail("news", before, "Un nouveau travail", "Le voici.\n"));
        post.postMail(new Mail("secret", before, "Un lien", "Le voici.\n").withSecret());

        changeAddress();

        assertThat(database.sql("select key from notices.mail where recipient = :new and key in ('news', 'secret')")
                        .param("new", after)
                        .query(String.class)
                        .list())
                .containsExactly("news");
    }

    @Test
    void anInvitationThatFollowsLeadsToTheRole() {
        link("invitation");
        changeAddress();

        send(null, linkIn(after, "/invitations/").orElseThrow());

        assertThat(database.sql("select email from account.person p join account.role r on r.person = p.id"
                                + " where r.role = 'partner' and r.scope = :edition and p.email <> 'dan@example.org'")
                        .param("edition", EDITION)
                        .query(String.class)
                        .list())
                .containsExactly(after);
    }

    @Test
    void whoInvitedSeesTheNewAddressAndMayStillWithdraw() {
        link("invitation");

        changeAddress();

        assertThat(new People(browser).page(LEAD, "/editions/ouest/board"))
                .bodyText()
                .contains(after, "en attente")
                .doesNotContain(before);
    }

    @Test
    void whoIsInvitedUnderBothAddressesIsInvitedOnce() {
        var old = link("invitation");
        invite(after);

        changeAddress();

        assertThat(opens(old)).isFalse();
        assertThat(opens(linkIn(after, "/invitations/").orElseThrow())).isTrue();
        assertThat(database.sql("select email from account.invitation where revoked_at is null")
                        .query(String.class)
                        .list())
                .containsExactly(after);
    }

    @Test
    void anInvitationOutOfTimeStaysSo() {
        link("invitation");
        database.sql("update account.invitation set expires_at = now() - interval '1 minute'")
                .update();

        changeAddress();

        assertThat(linkIn(after, "/invitations/")).isEmpty();
        assertThat(new People(browser).page(LEAD, "/editions/ouest/board"))
                .bodyText()
                .contains(after, "délai passé");
    }

    @Test
    void whoAsksForALinkWhileTheAddressChangesGetsNone() throws Exception {
        try (var others = Executors.newSingleThreadExecutor()) {
            Future<?> asking = transaction.execute(status -> {
                database.sql("update account.person set email = :new where id = :eve")
                        .param("new", after)
                        .param("eve", CATALYST)
                        .update();
                var asked = others.submit(this::askForLink);
                await().until(() -> asked.isDone() || waits());
                return asked;
            });
            asking.get();
        }

        assertThat(count("account.sign_in_link")).isZero();
        assertThat(count("notices.mail")).isZero();
    }

    private boolean waits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private void askForLink() {
        send(null, "/sign-in/link", "email", before);
    }

    /** The address behind which something waits, with a secret of Eve's. */
    private String link(String what) {
        return switch (what) {
            case "sign-in link" -> {
                askForLink();
                yield linkIn(before, "/sign-in/open?token=").orElseThrow();
            }
            case "invitation" -> {
                invite(before);
                yield linkIn(before, "/invitations/").orElseThrow();
            }
            case "link for yet another address" -> {
                send(CATALYST, "/account/address", "email", elsewhere);
                yield linkIn(elsewhere, "/account/address?token=").orElseThrow();
            }
            case "application" -> {
                apply();
                yield linkIn(before, "/applications/").orElseThrow();
            }
            case "sheet of an actor" -> {
                var secret = Secret.fresh();
                var directory = new Directory(database);
                var sheet = directory.organisation("Le Lien", Directory.REDON, true, "public");
                directory.set(sheet, "email", before);
                database.sql("""
                        insert into directory.check_link (hash, organisation, email, sent_at, expires_at)
                        values (:hash, :sheet, :old, now(), now() + interval '60 days')
                        """)
                        .param("hash", secret.hash())
                        .param("sheet", sheet)
                        .param("old", before)
                        .update();
                yield "/sheet/" + secret.word();
            }
            default -> URI.create(feeds.make(CATALYST)).getPath();
        };
    }

    private boolean opens(String link) {
        var secret = link.replaceAll(".*[/=]", "");
        if (link.startsWith("/sign-in/")) {
            return Objects.equals(send(null, "/sign-in/open", "token", secret), "/desk");
        }
        if (link.startsWith("/account/")) {
            send(CATALYST, "/account/address/confirm", "token", secret);
            return email().equals(elsewhere);
        }
        var page = browser.get().uri(link).exchange().getResponse();
        // The page of an invitation says in words that it holds no longer.
        var form = "action=\"" + link;
        return page.getStatus() == 200
                && (!link.startsWith("/invitations/")
                        || new String(page.getContentAsByteArray(), StandardCharsets.UTF_8).contains(form));
    }

    private Optional<String> linkIn(String mailbox, String start) {
        return database
                .sql("""
                select substring(body from '%s[A-Za-z0-9_-]{43}')
                from notices.mail
                where recipient = :mailbox
                order by posted_at desc
                """.formatted(start.replace("?", "[?]")))
                .param("mailbox", mailbox)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list()
                .stream()
                .filter(it -> it.startsWith("/"))
                .findFirst();
    }

    private void changeAddress() {
        send(CATALYST, "/account/address", "email", after);
        var token = linkIn(after, "/account/address?token=").orElseThrow().replaceAll(".*=", "");
        send(CATALYST, "/account/address/confirm", "token", token);
        assertThat(email()).isEqualTo(after);
        database.sql("delete from notices.mail where body like '%' || :token || '%'")
                .param("token", token)
                .update();
    }

    private void apply() {
        database.sql("delete from pathway.move where position > 2 and edition = :edition")
                .param("edition", EDITION)
                .update();
        database.sql("update programme.call set closes_at = now() + interval '9 days'")
                .update();
        send(null, "/calls/ouest/applications", "territory", "Redon", "email", before);
    }

    private void invite(String email) {
        send(LEAD, "/editions/ouest/partners", "email", email);
    }

    private @Nullable String send(@Nullable UUID who, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .locale(Locale.FRENCH)
                .with(csrf())
                .with(it -> {
                    it.setRemoteAddr(machine);
                    return it;
                });
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var answer = (who == null ? request : request.with(JustSignedIn.as(who, "Somebody"))).exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private String email() {
        return database.sql("select email from account.person where id = :eve")
                .param("eve", CATALYST)
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
