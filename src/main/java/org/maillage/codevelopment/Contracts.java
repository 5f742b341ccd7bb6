package org.maillage.codevelopment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contracts of consultation: what the client of a topic asks of the group, in their own words. */
@Component
public record Contracts(JdbcClient database, Clock clock) {

    /** It has so many letters at most. */
    public static final int LONGEST = 2000;

    /**
     * A contract.
     *
     * @param topicNumber of the session, 1 or 2
     * @param client whose words they are
     * @param version 0 before anything was written
     */
    public record Contract(int topicNumber, UUID client, String words, int version, OffsetDateTime changedAt) {}

    /** Those of a session, by their topics. */
    public List<Contract> of(PeerSession session) {
        return database.sql("""
                select topic_number, client, words, version, changed_at
                from codevelopment.contract
                where session = :session
                order by topic_number
                """)
                .param("session", session.id())
                .query(RecordRows.of(Contract.class))
                .list();
    }

    public Optional<Contract> find(PeerSession session, int topicNumber) {
        return of(session).stream()
                .filter(it -> it.topicNumber() == topicNumber)
                .findFirst();
    }

    /** Keeps the words of a client; false when they were written elsewhere since the version that was seen, 0 for none. */
    public boolean keep(PeerSession session, int topicNumber, PersonId client, String words, int version) {
        return database.sql("""
                insert into codevelopment.contract as known (session, topic_number, client, words, version, changed_at)
                select :session, :topic, :client, :words, 1, :now
                where :version = 0 or exists (
                  select from codevelopment.contract where session = :session and topic_number = :topic)
                on conflict (session, topic_number) do update
                set client = excluded.client, words = excluded.words, version = known.version + 1,
                  changed_at = excluded.changed_at
                where known.version = :version
                """)
                        .param("session", session.id())
                        .param("topic", topicNumber)
                        .param("client", client.value())
                        .param("words", words)
                        .param("version", version)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }
}
