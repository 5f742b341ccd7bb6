package org.maillage.programme.session;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was called to which session, and has not been told since that it is not theirs any more. */
@Component
record Called(JdbcClient database, Clock clock) {

    /** So long nobody is reminded of a call. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    Set<UUID> to(UUID session) {
        return new HashSet<>(database.sql("select person from programme.session_called where session = :session")
                .param("session", session)
                .query(UUID.class)
                .list());
    }

    void note(UUID session, Collection<UUID> people) {
        database.sql("""
                insert into programme.session_called (session, person, called_at)
                select :session, unnest(cast(:people as uuid[])), :now
                on conflict do nothing
                """)
                .param("session", session)
                .param("people", people.toArray(UUID[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Of these people those who had been called; they are so no more. */
    Set<UUID> forget(UUID session, Collection<UUID> people) {
        return new HashSet<>(database.sql("""
                delete from programme.session_called
                where session = :session
                and person = any(:people)
                returning person
                """)
                .param("session", session)
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Those who were called a while ago, are expected, have said nothing and were not reminded. */
    List<UUID> silent(Session session) {
        return database.sql("""
                select distinct c.person
                from programme.session_called c
                join programme.session_guest g on g.session = c.session and g.person = c.person and g.until is null
                where c.session = :session
                and c.called_at < :before
                and c.reminded_at is null
                and not exists (
                  select from programme.session_answer a where a.session = c.session and a.person = c.person)
                and not exists (
                  select from programme.attendance t where t.session = c.session and t.person = c.person)
                order by c.person
                limit 1000
                """)
                .param("session", session.id())
                .param("before", OffsetDateTime.now(clock).minus(PATIENCE))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void reminded(Session session, Collection<UUID> people) {
        database.sql(
                        "update programme.session_called set reminded_at = :now where session = :session and person = any(:people)")
                .param("now", OffsetDateTime.now(clock))
                .param("session", session.id())
                .param("people", people.toArray(UUID[]::new))
                .update();
    }
}
