package org.maillage.programme.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.Id;
import org.maillage.shared.Typed;
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
    List<Slot> of(Session session, PersonId reader) {
        return database.sql("""
                select slot.id, slot.starts_at, slot.ends_at,
                  coalesce(array_agg(person) filter (where answer = 'yes'), '{}') as yes,
                  coalesce(array_agg(person) filter (where answer = 'if-need-be'), '{}') as if_need_be,
                  coalesce(array_agg(person) filter (where answer = 'no'), '{}') as no,
                  coalesce(max(answer) filter (where person = :reader), '') as mine
                from programme.session_slot slot
                left join programme.slot_answer on slot = slot.id
                where session = :session
                group by slot.id
                order by slot.starts_at, slot.ends_at
                limit 50
                """)
                .param("reader", reader.value())
                .param("session", session.id())
                .query(Slots::slot)
                .list();
    }

    /** Proposes a day; false when it is proposed already, or there are enough. */
    boolean propose(Session session, OffsetDateTime startsAt, OffsetDateTime endsAt) {
        return database.sql("""
                insert into programme.session_slot (id, session, starts_at, ends_at)
                select :id, :session, :starts, :ends
                where (select count(*) from programme.session_slot where session = :session) < :most
                on conflict do nothing
                """)
                        .param("id", UUID.randomUUID())
                        .param("session", session.id())
                        .param("starts", startsAt)
                        .param("ends", endsAt)
                        .param("most", MOST)
                        .update()
                > 0;
    }

    /** Takes a day back, with what was answered to it. */
    boolean withdraw(Session session, SlotId slot) {
        return database.sql("delete from programme.session_slot where id = :slot and session = :session")
                        .param("slot", slot.value())
                        .param("session", session.id())
                        .update()
                == 1;
    }

    /** Notes what somebody answers to the slots of a session; answers to others are left out. */
    @Transactional
    public void answer(Session session, PersonId person, Map<UUID, SlotAnswer> answers) {
        answers.forEach((slot, answer) -> database.sql("""
                insert into programme.slot_answer (slot, person, answer)
                select id, :person, :answer
                from programme.session_slot
                where id = :slot
                and session = :session
                on conflict (slot, person) do update
                set answer = excluded.answer
                """)
                .param("person", person.value())
                .param("answer", Typed.key(answer))
                .param("slot", slot)
                .param("session", session.id())
                .update());
    }

    /** Makes a slot the date of its session, which must have none; the poll goes. */
    @Transactional
    public boolean choose(Session session, SlotId slot) {
        var chosen = database.sql("""
                update programme.session
                set starts_at = chosen.starts_at, ends_at = chosen.ends_at, version = version + 1
                from programme.session_slot chosen
                where session.id = :session
                and chosen.id = :slot
                and chosen.session = session.id
                and session.starts_at is null
                and session.cancelled_at is null
                """)
                .param("session", session.id())
                .param("slot", slot.value())
                .update();
        if (chosen > 0) {
            database.sql("delete from programme.session_slot where session = :session")
                    .param("session", session.id())
                    .update();
        }
        return chosen > 0;
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        return new Slot(
                row.getObject("id", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class),
                row.getObject("ends_at", OffsetDateTime.class),
                people(row, "yes"),
                people(row, "if_need_be"),
                people(row, "no"),
                Typed.one(SlotAnswer.class, row.getString("mine")).orElse(null));
    }

    private static List<UUID> people(ResultSet row, String answer) throws SQLException {
        return List.of((UUID[]) row.getArray(answer).getArray());
    }

    /** What a day that is proposed is known by. */
    record SlotId(UUID value) implements Id {}

    /**
     * A day that is proposed.
     *
     * @param yes who could come; {@code ifNeedBe} who could if need be, {@code no} who could not
     * @param mine what the reader answered; null before
     */
    record Slot(
            UUID id,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            List<UUID> yes,
            List<UUID> ifNeedBe,
            List<UUID> no,
            @Nullable SlotAnswer mine) {}
}
