package org.maillage.exchange.unmet;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.directory.Team;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which teams agree that everybody reads what needs are not met; a team that has said nothing does not. */
@Repository
record UnmetChoices(JdbcClient database, Clock clock) {

    /** @param saidBy who has said so last; null for somebody who was erased */
    record Choice(boolean agreed, @Nullable UUID saidBy, OffsetDateTime saidAt) {}

    Optional<Choice> of(UUID territory) {
        return database.sql("select agreed, said_by, said_at from exchange.unmet_choice where territory = :territory")
                .param("territory", territory)
                .query(RecordRows.of(Choice.class))
                .optional();
    }

    void choose(Team team, boolean agreed, PersonId by) {
        database.sql("""
                insert into exchange.unmet_choice (territory, agreed, said_by, said_at)
                values (:territory, :agreed, :by, :now)
                on conflict (territory) do update
                set agreed = excluded.agreed, said_by = excluded.said_by, said_at = excluded.said_at
                """)
                .param("territory", team.id())
                .param("agreed", agreed)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
