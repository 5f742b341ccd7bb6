package org.maillage.alliance.handover;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What operators ask about hand-overs and teams answer, which stays. */
@Repository
record HandoverThread(JdbcClient database, Clock clock) {

    private static final int MOST = 200;

    /** @param person of the team who wrote it; null for the operator, or for nobody who is there any more */
    record Said(boolean byOperator, @Nullable UUID person, String words, OffsetDateTime at) {}

    List<Said> of(HandoverId handover) {
        return database.sql("""
                select m.by_operator, m.person, m.words, m.at
                from alliance.handover_message m
                where m.handover = :handover
                order by m.number
                limit :most
                """)
                .param("handover", handover.value())
                .param("most", MOST)
                .query(RecordRows.of(Said.class))
                .list();
    }

    /** @param person of the team; null for the operator */
    void add(HandoverId handover, @Nullable UUID person, String words) {
        database.sql("""
                insert into alliance.handover_message (id, handover, by_operator, person, words, at)
                values (:id, :handover, :operator, :person, :words, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("handover", handover.value())
                .param("operator", person == null)
                .param("person", person, Types.OTHER)
                .param("words", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
