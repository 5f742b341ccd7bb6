package org.maillage.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.maillage.shared.Job;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links in mails by which their readers end the news that they get, by RFC 8058 and without signing in. They serve for
 * nothing else, and for some months; only their hashes are kept.
 */
@Component
public record NewsEnds(JdbcClient database, Clock clock) {

    /** Under which the pages of the links lie. */
    public static final String PATH = "/news/end";

    private static final Duration KEPT = Duration.ofDays(120);

    /** The path of a fresh link for the news of an address. */
    String path(String recipient) {
        var secret = Secret.fresh();
        database.sql("""
                insert into notices.news_end (secret_hash, recipient, made_at)
                values (:hash, :recipient, :now)
                """)
                .param("hash", secret.hash())
                .param("recipient", recipient)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return PATH + "/" + secret.word();
    }

    /** The address whose news a link ends; nothing when there is no such link any more. */
    public Optional<String> recipient(Secret secret) {
        return database.sql("select recipient from notices.news_end where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(String.class)
                .optional();
    }

    @Job(value = "notices.job.news-ends", everySeconds = 86_400)
    void forgetOld() {
        database.sql("delete from notices.news_end where made_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
