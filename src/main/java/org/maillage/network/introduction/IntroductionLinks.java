package org.maillage.network.introduction;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Personal links to answer by without an account: each is for one of the two and one question, and ends with its term or
 * when whoever has it has another address.
 */
@Repository
record IntroductionLinks(JdbcClient database, Clock clock) {

    /** For how long they say what came of it, since they were asked for the second time. */
    static final Duration TO_TELL = Duration.ofDays(60);

    /** What a link is for. */
    enum Purpose {
        CONSENT,
        OUTCOME
    }

    /** A link that is there, be its term over or not. */
    record PersonalLink(String word, UUID introduction, Side side, Purpose purpose, OffsetDateTime expiresAt) {

        String path() {
            return "/introduction/" + Typed.key(purpose) + "/" + word;
        }
    }

    /**
     * Makes a link; its word is known here alone.
     *
     * @param round which reminder it is, 1 or 2; null for the question whether they agree
     */
    Secret add(Introduction it, Party party, @Nullable Integer round, OffsetDateTime until) {
        var secret = Secret.fresh();
        database.sql("""
                insert into network.introduction_link (hash, introduction, side, purpose, round, email, sent_at, expires_at)
                values (:hash, :introduction, :side, :purpose, :round, :email, :now, :until)
                """)
                .param("hash", secret.hash())
                .param("introduction", it.id())
                .param("side", Typed.key(party.side()))
                .param("purpose", Typed.key(round == null ? Purpose.CONSENT : Purpose.OUTCOME))
                .param("round", round, Types.INTEGER)
                .param("email", party.email())
                .param("now", OffsetDateTime.now(clock))
                .param("until", until)
                .update();
        return secret;
    }

    Optional<PersonalLink> find(Purpose purpose, String word) {
        return database.sql("""
                select cast(:word as text) as word, link.introduction, link.side, link.purpose, link.expires_at
                from network.introduction_link link
                join network.introduction_party p on p.introduction = link.introduction and p.side = link.side
                where link.hash = :hash
                and link.purpose = :purpose
                and p.email = link.email
                """)
                .param("word", word)
                .param("hash", new Secret(word).hash())
                .param("purpose", Typed.key(purpose))
                .query(RecordRows.of(PersonalLink.class))
                .optional();
    }

    boolean isOver(PersonalLink link) {
        return !link.expiresAt().isAfter(OffsetDateTime.now(clock));
    }
}
