package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.Job;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which those who are expected at a session say, without signing in, whether they come; good until its end. */
@Repository
record AnswerLinks(JdbcClient database, Clock clock) {

    /** Whose link it is, and for which session. */
    record Linked(UUID session, UUID person) {}

    /** One for each of some people; the words are known here alone. */
    Map<UUID, Secret> link(Session session, Collection<UUID> people) {
        var links = new LinkedHashMap<UUID, Secret>();
        people.forEach(it -> links.put(it, Secret.fresh()));
        if (!links.isEmpty()) {
            database.sql("""
                    insert into programme.session_answer_link (hash, session, person, expires_at)
                    select said.hash, :session, said.person, :until
                    from unnest(cast(:hashes as bytea[]), cast(:people as uuid[])) as said (hash, person)
                    """)
                    .param("hashes", links.values().stream().map(Secret::hash).toArray(byte[][]::new))
                    .param("people", links.keySet().toArray(UUID[]::new))
                    .param("session", session.id())
                    .param("until", Objects.requireNonNull(session.endsAt()))
                    .update();
        }
        return links;
    }

    /** What a link that is good is for. */
    Optional<Linked> find(String word) {
        return database.sql("""
                select session, person
                from programme.session_answer_link
                where hash = :hash
                and expires_at > :now
                """)
                .param("hash", new Secret(word).hash())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Linked.class))
                .optional();
    }

    @Job(value = "session.job.links", at = "0 40 6 * * *")
    void forgetThoseThatAreOver() {
        database.sql("delete from programme.session_answer_link where expires_at < :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
