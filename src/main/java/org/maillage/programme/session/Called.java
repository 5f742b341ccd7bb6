package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was called to which session, and has not been told since that it is not theirs any more. */
@Component
record Called(JdbcClient database, Clock clock) {

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
}
