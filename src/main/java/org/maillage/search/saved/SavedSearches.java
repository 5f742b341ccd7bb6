package org.maillage.search.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions that people come back to. */
@Repository
record SavedSearches(JdbcClient database, Clock clock) {

    private static final int MOST = 50;
    private static final int AT_ONCE = 200;

    /**
     * A question that somebody has saved.
     *
     * @param question as the end of an address
     * @param toldUntil what came before has been told, or was there when it was saved
     */
    record Saved(UUID id, UUID person, String name, String question, Alert alert, OffsetDateTime toldUntil) {}

    List<Saved> of(UUID person) {
        return database.sql("""
                select id, person, name, question, alert, told_until
                from search.saved
                where person = :person
                order by name collate "fr-x-icu"
                limit :most
                """)
                .param("person", person)
                .param("most", MOST)
                .query(RecordRows.of(Saved.class))
                .list();
    }

    /** Saves a question; under a name that is there already, the newer one stays. False when there are too many. */
    boolean save(UUID person, String name, String question, Alert alert) {
        return database.sql("""
                insert into search.saved (id, person, name, question, alert, told_until, created_at)
                select :id, :person, :name, :question, :alert, :now, :now
                where (select count(*) from search.saved where person = :person and name <> :name) < :most
                on conflict (person, name) do update
                set question = excluded.question, alert = excluded.alert, told_until = excluded.told_until
                """)
                        .param("id", UUID.randomUUID())
                        .param("person", person)
                        .param("name", name)
                        .param("question", question)
                        .param("alert", alert.key())
                        .param("now", OffsetDateTime.now(clock))
                        .param("most", MOST)
                        .update()
                > 0;
    }

    void remove(UUID person, UUID id) {
        database.sql("delete from search.saved where id = :id and person = :person")
                .param("id", id)
                .param("person", person)
                .update();
    }

    /** Those of which somebody is to be told, the longest waiting first. */
    List<Saved> due(Instant dailyBefore, Instant weeklyBefore) {
        return database.sql("""
                select id, person, name, question, alert, told_until
                from search.saved
                where (alert = 'daily' and told_until < :daily)
                or (alert = 'weekly' and told_until < :weekly)
                order by told_until
                limit :most
                """)
                .param("daily", dailyBefore.atOffset(ZoneOffset.UTC))
                .param("weekly", weeklyBefore.atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query(RecordRows.of(Saved.class))
                .list();
    }

    void told(Saved saved, Instant until) {
        database.sql("update search.saved set told_until = :until where id = :id")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", saved.id())
                .update();
    }
}
