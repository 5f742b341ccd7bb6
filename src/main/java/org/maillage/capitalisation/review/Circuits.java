package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.programme.Programme;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which circuit programmes have chosen for the sheets of their editions. */
@Component
record Circuits(JdbcClient database, Clock clock) {

    /** That of a programme; the light one where none has chosen, as for sheets by themselves. */
    Circuit of(@Nullable UUID programme) {
        if (programme == null) {
            return Circuit.LIGHT;
        }
        return database.sql("select circuit from capitalisation.circuit where programme = :programme")
                .param("programme", programme)
                .query((row, number) -> row.getString(1))
                .optional()
                .flatMap(it -> Typed.one(Circuit.class, it))
                .orElse(Circuit.LIGHT);
    }

    /** Chooses for sheets that are sent from now on. */
    void choose(Programme programme, Circuit circuit, PersonId by) {
        database.sql("""
                insert into capitalisation.circuit (programme, circuit, chosen_by, chosen_at)
                values (:programme, :circuit, :by, :now)
                on conflict (programme) do update
                set circuit = excluded.circuit, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
                """)
                .param("programme", programme.id())
                .param("circuit", Typed.key(circuit))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
