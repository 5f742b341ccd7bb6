package org.maillage.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.maillage.shared.Job;
import org.maillage.shared.Secret;
import org.maillage.web.Cookies;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The browsers in which somebody has come in before, by a cookie of which only the hash is kept. It lets nobody in: it tells
 * the owner from whoever tries passwords or asks for links elsewhere, and who must not use up what the owner may try.
 */
@Component
public record KnownBrowsers(JdbcClient database, Cookies cookies, Clock clock) {

    static final String COOKIE = "KNOWN";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int MOST_OF_A_PERSON = 20;
    private static final int LENGTH = Secret.fresh().word().length();

    /** Whether the owner of an address has come in before in the browser that asks. */
    public boolean knows(HttpServletRequest request, EmailAddress email) {
        // Asked of whatever address, so that the time it takes tells nothing.
        return database.sql("""
                select exists (
                  select from account.known_browser
                  join account.person on id = person
                  where hash = :hash
                  and email = :email)
                """)
                .param("hash", new Secret(secret(request).orElse("")).hash())
                .param("email", email.value())
                .query(Boolean.class)
                .single();
    }

    void remember(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var secret = secret(request).map(Secret::new).orElseGet(Secret::fresh);
        database.sql("""
                with kept as (
                  insert into account.known_browser (hash, person, seen_at) values (:hash, :person, :now)
                  on conflict (hash, person) do update set seen_at = excluded.seen_at
                )
                delete from account.known_browser
                where person = :person
                and hash <> :hash
                and hash in (
                  select hash
                  from account.known_browser
                  where person = :person
                  order by seen_at desc
                  offset :most)
                """)
                .param("hash", secret.hash())
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .param("most", MOST_OF_A_PERSON)
                .update();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.make(COOKIE, secret.word()).maxAge(KEPT).build().toString());
    }

    private Optional<String> secret(HttpServletRequest request) {
        return cookies.find(request, COOKIE).filter(it -> it.length() == LENGTH);
    }

    /** Whoever goes out everywhere may have lost a browser: none of them is known any more. */
    @EventListener
    void on(OthersOut out) {
        database.sql("delete from account.known_browser where person = :person and :everywhere")
                .param("person", out.person().value())
                .param("everywhere", out.everywhere())
                .update();
    }

    @Job(value = "account.job.browsers", everySeconds = 86_400)
    void forget() {
        database.sql("delete from account.known_browser where seen_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
