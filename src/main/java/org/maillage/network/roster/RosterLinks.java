package org.maillage.network.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links by which members answer without an account, as often as they like until it ends. */
@Repository
record RosterLinks(JdbcClient database, Clock clock) {

    /** How long one is good. */
    static final Duration GOOD = Duration.ofDays(90);

    static String path(String word) {
        return "/roster/" + word;
    }

    /** Makes a link; its word is known here alone. One that is handed over ends the one before, which may be lost. */
    Secret add(RosterMember member) {
        if (!member.hasAddress()) {
            database.sql("delete from network.roster_link where member = :member and email = ''")
                    .param("member", member.id())
                    .update();
        }
        var secret = Secret.fresh();
        var now = OffsetDateTime.now(clock);
        database.sql("""
                insert into network.roster_link (hash, member, email, sent_at, expires_at)
                values (:hash, :member, :email, :now, :until)
                """)
                .param("hash", secret.hash())
                .param("member", member.id())
                .param("email", member.email())
                .param("now", now)
                .param("until", now.plus(GOOD))
                .update();
        return secret;
    }

    /** Whoever has a link that is there, be its term over or not. */
    Optional<Answering> find(String word) {
        return database.sql(Members.COLUMNS.replace("from network", ", link.expires_at from network") + """
                join network.roster_link link on link.member = m.id and link.email = m.email
                where link.hash = :hash
                and m.left_at is null
                """)
                .param("hash", new Secret(word).hash())
                .query((row, number) -> new Answering(
                        RecordRows.of(RosterMember.class).mapRow(row, number),
                        word,
                        !row.getObject("expires_at", OffsetDateTime.class).isAfter(OffsetDateTime.now(clock))))
                .optional();
    }
}
