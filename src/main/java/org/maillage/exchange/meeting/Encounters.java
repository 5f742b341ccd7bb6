package org.maillage.exchange.meeting;

import java.util.List;
import java.util.UUID;
import org.maillage.exchange.MeetingHeld.Met;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who met whom at a meeting: those at one table, and pairs that somebody ticked. */
@Repository
record Encounters(JdbcClient database) {

    private static final int MOST = 5000;

    /** The pairs that were ticked one by one. */
    List<Met> ticked(Meeting meeting) {
        return database.sql("""
                select one, other
                from exchange.encounter
                where meeting = :meeting
                order by one, other
                limit :most
                """)
                .param("meeting", meeting.id())
                .param("most", MOST)
                .query((row, number) -> new Met(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    /** All pairs, those of the tables too. */
    List<Met> all(Meeting meeting) {
        return database.sql("""
                select met.one, met.other
                from (
                  select one, other
                  from exchange.encounter
                  where meeting = :meeting
                  union
                  select a.id, b.id
                  from exchange.guest a
                  join exchange.guest b on b.meeting = a.meeting and b.seated_at = a.seated_at and a.id < b.id
                  where a.meeting = :meeting
                ) met
                order by met.one, met.other
                limit :most
                """)
                .param("meeting", meeting.id())
                .param("most", MOST)
                .query((row, number) -> new Met(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    /** Notes that two met who both came; in whichever order they are said. */
    void add(Meeting meeting, UUID one, UUID other) {
        database.sql("""
                insert into exchange.encounter (meeting, one, other)
                select a.meeting, a.id, b.id
                from exchange.guest a
                join exchange.guest b on b.meeting = a.meeting and a.id < b.id
                where a.meeting = :meeting
                and a.id in (:one, :other)
                and b.id in (:one, :other)
                and a.came
                and b.came
                on conflict do nothing
                """)
                .param("meeting", meeting.id())
                .param("one", one)
                .param("other", other)
                .update();
    }

    void remove(Meeting meeting, UUID one, UUID other) {
        database.sql("""
                delete from exchange.encounter
                where meeting = :meeting
                and one = least(cast(:one as uuid), cast(:other as uuid))
                and other = greatest(cast(:one as uuid), cast(:other as uuid))
                """)
                .param("meeting", meeting.id())
                .param("one", one)
                .param("other", other)
                .update();
    }
}
