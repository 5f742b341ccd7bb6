package org.maillage.pathway.session;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Days that are proposed for a session whose date is open, and who could come. */
@Repository
class Slots {

    private static final int MOST = 20;

    private final JdbcClient database;

    Slots(JdbcClient database) {
        this.database = database;
    }

    /** The slots of a session with how many answered what, and what the reader did. */
    List<Slot> of(UUID session, UUID reader) {
        return database.sql("""
                select slot.id, slot.starts_at, slot.ends_at,
                  count(*) filter (where answer = 'yes') as yes,
                  count(*) filter (where answer = 'if-need-be') as if_need_be,
                  count(*) filter (where answer = 'no') as no,
                  coalesce(max(answer) filter (where person = :reader), '') as mine
                from pathway.session_slot slot
                left join pathway.slot_answer on slot = slot.id
                where session = :session
                group by slot.id
                order by slot.starts_at, slot.ends_at
                limit 50
                """)
                .param("reader", reader)
                .param("session", session)
                .query(DataClassRowMapper.newInstance(Slot.class))
                .list();
    }

    /** Proposes a day; false when it is proposed already, or there are enough. */
    boolean propose(UUID session, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        return database.sql("""
                insert into pathway.session_slot (id, session, starts_at, ends_at)
                select :id, :session, :starts, :ends
                where (select count(*) from pathway.session_slot where session = :session) < :most
                on conflict do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("session", session)
                        .param("starts", startsAt)
                        .param("ends", endsAt)
                        .param("most", MOST)
                        .update()
                > 0;
    }

    /** Notes what somebody answers to the slots of a session; answers to others are left out. */
    @Transactional
    public void answer(UUID session, UUID person, Map<UUID, String> answers) {
        answers.forEach((slot, answer) -> database.sql("""
                insert into pathway.slot_answer (slot, person, answer)
                select id, :person, :answer
                from pathway.session_slot
                where id = :slot
                and session = :session
                on conflict (slot, person) do update
                set answer = excluded.answer
                """)
                .param("person", person)
                .param("answer", answer)
                .param("slot", slot)
                .param("session", session)
                .update());
    }

    /** Makes a slot the date of its session, which must have none; the poll goes. */
    @Transactional
    public boolean choose(UUID session, UUID slot) {
        var chosen =
                database.sql("""
                update pathway.session
                set starts_at = chosen.starts_at, ends_at = chosen.ends_at, version = version + 1
                from pathway.session_slot chosen
                where session.id = :session
                and chosen.id = :slot
                and chosen.session = session.id
                and session.starts_at is null
                and session.cancelled_at is null
                """).param("session", session).param("slot", slot).update();
        if (chosen > 0) {
            database.sql("delete from pathway.session_slot where session = :session")
                    .param("session", session)
                    .update();
        }
        return chosen > 0;
    }

    /** @param mine what the reader answered; empty before */
    record Slot(UUID id, OffsetDateTime startsAt, OffsetDateTime endsAt, int yes, int ifNeedBe, int no, String mine) {}
}
