package org.maillage.directory.freshness;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Personal links to sheets: each opens one, for sixty days, to look at it, to confirm and to correct it. It ends before
 * when the sheet says another address than the one to which it was mailed, or is kept for one person alone.
 */
@Repository
record CheckLinks(JdbcClient database, Clock clock) {

    static final Duration GOOD_FOR = Duration.ofDays(60);

    /** A link that is good. */
    record CheckLink(String word, UUID organisation, String email) {}

    /** Makes a link; its word is known here alone. */
    Secret add(UUID organisation, @Nullable UUID campaign, String email) {
        var secret = Secret.fresh();
        var now = OffsetDateTime.now(clock);
        database.sql("""
                insert into directory.check_link (hash, organisation, campaign, email, sent_at, expires_at)
                values (:hash, :organisation, :campaign, :email, :now, :until)
                """)
                .param("hash", secret.hash())
                .param("organisation", organisation)
                .param("campaign", campaign, java.sql.Types.OTHER)
                .param("email", email)
                .param("now", now)
                .param("until", now.plus(GOOD_FOR))
                .update();
        return secret;
    }

    Optional<CheckLink> find(String word) {
        return database.sql("""
                select cast(:word as text) as word, link.organisation, link.email
                from directory.check_link link
                join directory.organisation o on o.id = link.organisation
                where link.hash = :hash
                and link.expires_at > :now
                and o.gone_at is null
                and o.visibility <> 'private'
                and lower(o.email) = lower(link.email)
                """)
                .param("word", word)
                .param("hash", new Secret(word).hash())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(CheckLink.class))
                .optional();
    }

    void answered(String word, String answer) {
        database.sql("update directory.check_link set answer = :answer, answered_at = :now where hash = :hash")
                .param("answer", answer)
                .param("now", OffsetDateTime.now(clock))
                .param("hash", new Secret(word).hash())
                .update();
    }
}
