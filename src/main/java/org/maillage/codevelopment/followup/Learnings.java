package org.maillage.codevelopment.followup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.codevelopment.LearningId;
import org.maillage.codevelopment.PeerSession;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members of groups have learnt, each for themselves, and what of that they share without names. */
@Component
record Learnings(JdbcClient database, Clock clock) {

    /** @param version 0 before anything was written */
    record Learning(String words, int version) {

        static final Learning NONE = new Learning("", 0);
    }

    Learning of(PeerSession session, UUID person) {
        return database.sql("""
                select words, version from codevelopment.learning where session = :session and person = :person
                """)
                .param("session", session.id())
                .param("person", person)
                .query(RecordRows.of(Learning.class))
                .optional()
                .orElse(Learning.NONE);
    }

    /** Keeps it; false when its author has written it elsewhere since the version that they saw. */
    boolean keep(PeerSession session, PersonId person, String words, int version) {
        return database.sql("""
                insert into codevelopment.learning (session, person, words, version, changed_at)
                select :session, :person, :words, 1, :now
                where :version = 0 or exists (
                  select from codevelopment.learning where session = :session and person = :person)
                on conflict (session, person) do update
                set words = excluded.words, version = learning.version + 1, changed_at = excluded.changed_at
                where learning.version = :version
                """)
                        .param("session", session.id())
                        .param("person", person.value())
                        .param("words", words)
                        .param("version", version)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Lets it go on in these words; false when it has gone on before. */
    boolean share(PeerSession session, PersonId person, Shared shared) {
        return database.sql("""
                insert into codevelopment.shared_learning (id, session, person, words, themes, shared_at)
                values (:id, :session, :person, :words, :themes, :now)
                on conflict on constraint shared_once do nothing
                """)
                        .param("id", shared.id())
                        .param("session", session.id())
                        .param("person", person.value())
                        .param("words", shared.words())
                        .param("themes", shared.themes().toArray(String[]::new))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** What somebody has shared, the last first. */
    List<Shared> sharedBy(UUID person) {
        return database.sql("""
                select id, words, themes, shared_at
                from codevelopment.shared_learning
                where person = :person
                order by shared_at desc, id
                limit 200
                """)
                .param("person", person)
                .query((row, number) -> new Shared(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        List.of((String[]) row.getArray("themes").getArray()),
                        row.getObject("shared_at", OffsetDateTime.class)))
                .list();
    }

    /** Whether somebody has shared what they learnt in a session. */
    Optional<UUID> shared(PeerSession session, UUID person) {
        return database.sql(
                        "select id from codevelopment.shared_learning where session = :session and person = :person")
                .param("session", session.id())
                .param("person", person)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** Takes one back; false when it is not there, or of somebody else. */
    boolean takeBack(LearningId learning, PersonId person) {
        return database.sql("delete from codevelopment.shared_learning where id = :id and person = :person")
                        .param("id", learning.value())
                        .param("person", person.value())
                        .update()
                > 0;
    }

    /** What somebody shares, in the words that go on. */
    record Shared(UUID id, String words, List<String> themes, OffsetDateTime sharedAt) {}
}
