package org.maillage.notices.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.maillage.notices.Audience.Ending;
import org.maillage.shared.Job;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links by which a reader gets no more letters of an edition or a team, without signing in. To open one changes nothing:
 * programs look at links before people do. A wish holds for an address, of which only the hash is kept.
 */
@Repository
class LetterEnds {

    static final String PATH = WrittenLetter.ROOT + "/end";

    private static final Duration KEPT = Duration.ofDays(730);

    private final JdbcClient database;
    private final Clock clock;

    LetterEnds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes a fresh link for who gets a letter, and gives its path. */
    String path(Ending ending, String email) {
        var secret = Secret.fresh();
        database.sql("""
                insert into notices.letter_end (secret_hash, kind, scope, about, email_hash, made_at)
                values (:hash, :kind, :scope, :about, sha256(convert_to(:email, 'UTF8')), :now)
                """)
                .param("hash", secret.hash())
                .param("kind", ending.kind())
                .param("scope", ending.scope())
                .param("about", ending.about())
                .param("email", email)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return PATH + "/" + secret.word();
    }

    /** Of whose letters a link is; nothing when there is no such link any more. */
    Optional<String> about(Secret secret) {
        return database.sql("select about from notices.letter_end where secret_hash = :hash")
                .param("hash", secret.hash())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /** Ends such letters, or lets them come again; twice is once. Of whose letters it is, nothing when there is no such link. */
    @Transactional
    public Optional<String> wish(Secret secret, boolean none) {
        database.sql(none ? """
                                insert into notices.letter_refusal (kind, scope, email_hash, at)
                                select kind, scope, email_hash, :now
                                from notices.letter_end
                                where secret_hash = :hash
                                on conflict do nothing
                                """ : """
                                delete from notices.letter_refusal r
                                using notices.letter_end e
                                where e.secret_hash = :hash
                                and r.kind = e.kind
                                and r.scope = e.scope
                                and r.email_hash = e.email_hash
                                """)
                .param("hash", secret.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return about(secret);
    }

    /** Those of some addresses that want no more letters of an edition or a team. */
    Set<String> refusing(Ending ending, Collection<String> emails) {
        if (emails.isEmpty()) {
            return Set.of();
        }
        return database.sql("""
                select email
                from unnest(:emails) as asked (email)
                join notices.letter_refusal r on r.email_hash = sha256(convert_to(asked.email, 'UTF8'))
                where r.kind = :kind
                and r.scope = :scope
                """)
                .param("emails", emails.toArray(String[]::new))
                .param("kind", ending.kind())
                .param("scope", ending.scope())
                .query((row, number) -> row.getString(1))
                .set();
    }

    @Job(value = "letters.job.ends", everySeconds = 86_400)
    void forgetOld() {
        database.sql("delete from notices.letter_end where made_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
