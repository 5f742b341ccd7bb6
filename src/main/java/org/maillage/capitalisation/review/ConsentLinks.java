package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.Quotes;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links of mails by which people answer without an account, each for one thing. Opening one changes nothing: what scans
 * mails opens them too.
 */
@Component
record ConsentLinks(JdbcClient database, Clock clock) {

    private static final Duration ANSWERS = Duration.ofDays(60);

    /**
     * A link that somebody has come by.
     *
     * @param submission whose owner it asks; null where it is about a quote
     */
    record ConsentLink(@Nullable UUID submission, @Nullable UUID quote, OffsetDateTime expiresAt) {}

    /** A fresh link for the owner of what was sent. */
    Secret forOwner(OwnerConsent consent) {
        return fresh(consent.submission(), null);
    }

    /** A fresh link for whoever said a quote; those before go on. */
    Secret forQuote(Quotes.Kept quote) {
        return fresh(null, quote.id());
    }

    private Secret fresh(@Nullable UUID submission, @Nullable UUID quote) {
        var secret = Secret.fresh();
        var now = OffsetDateTime.now(clock);
        database.sql("""
                insert into capitalisation.consent_link (secret_hash, submission, quote, made_at, expires_at)
                values (:hash, cast(:submission as uuid), cast(:quote as uuid), :now, :until)
                """)
                .param("hash", secret.hash())
                .param("submission", submission, java.sql.Types.OTHER)
                .param("quote", quote, java.sql.Types.OTHER)
                .param("now", now)
                .param("until", now.plus(ANSWERS))
                .update();
        return secret;
    }

    Optional<ConsentLink> find(Secret secret) {
        return database.sql(
                        "select submission, quote, expires_at from capitalisation.consent_link where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(RecordRows.of(ConsentLink.class))
                .optional();
    }

    /** Whether a link still answers. */
    boolean answers(ConsentLink link) {
        return link.expiresAt.toInstant().isAfter(clock.instant());
    }
}
