package org.maillage.exchange.match;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.exchange.NeedId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody does not want to be proposed again, for good: each for themselves. */
@Repository
record SetAside(JdbcClient database, Clock clock) {

    /** That a need and another, or an actor, help each other. */
    record Pair(UUID need, UUID other) {}

    Set<Pair> of(PersonId person, Set<UUID> needs) {
        return database.sql("""
                select need, other from exchange.aside where person = :person and need = any(:needs)
                """)
                .param("person", person.value())
                .param("needs", needs.toArray(UUID[]::new))
                .query(RecordRows.of(Pair.class))
                .set();
    }

    /** Twice is once. */
    void put(PersonId person, NeedId need, UUID other) {
        database.sql("""
                insert into exchange.aside (person, need, other, at)
                values (:person, :need, :other, :now)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("need", need.value())
                .param("other", other)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** It may be proposed again. */
    void takeBack(PersonId person, NeedId need, UUID other) {
        database.sql("delete from exchange.aside where person = :person and need = :need and other = :other")
                .param("person", person.value())
                .param("need", need.value())
                .param("other", other)
                .update();
    }
}
