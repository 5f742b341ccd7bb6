package org.maillage.alliance.handover;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The personal links of operators, kept as their hashes. */
@Repository
record HandoverLinks(JdbcClient database, Clock clock) {

    /** @param good whether it opens what it is of, still */
    record Opened(HandoverId handover, boolean good) {}

    Secret add(HandoverId handover, OffsetDateTime until) {
        var link = Secret.fresh();
        database.sql("""
                insert into alliance.handover_link (hash, handover, made_at, expires_at) values (:hash, :handover, :now, :until)
                """)
                .param("hash", link.hash())
                .param("handover", handover.value())
                .param("now", OffsetDateTime.now(clock))
                .param("until", until)
                .update();
        return link;
    }

    /** That of a link, be its time over or not. */
    Optional<Opened> find(String word) {
        return database.sql(
                        "select l.handover, l.expires_at > :now as good from alliance.handover_link l where l.hash = :hash")
                .param("now", OffsetDateTime.now(clock))
                .param("hash", new Secret(word).hash())
                .query((row, number) ->
                        new Opened(new HandoverId(row.getObject("handover", UUID.class)), row.getBoolean("good")))
                .optional();
    }

    /** None of them opens anything any more. */
    void end(HandoverId handover) {
        database.sql("delete from alliance.handover_link where handover = :handover")
                .param("handover", handover.value())
                .update();
    }
}
