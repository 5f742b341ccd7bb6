package org.maillage.exchange.meeting;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was agreed at meetings to be done, by whom and until when. */
@Repository
record AgreedActions(JdbcClient database, Clock clock) {

    static final int MOST = 100;

    List<AgreedAction> of(Meeting meeting) {
        return database.sql("""
                select id, words, carrier, carrier_name, due_on, done_on
                from exchange.agreed_action
                where meeting = :meeting
                order by done_on is not null, due_on, id
                limit :most
                """)
                .param("meeting", meeting.id())
                .param("most", MOST)
                .query(RecordRows.of(AgreedAction.class))
                .list();
    }

    Optional<AgreedAction> find(Meeting meeting, UUID action) {
        return database.sql("""
                select id, words, carrier, carrier_name, due_on, done_on
                from exchange.agreed_action
                where meeting = :meeting
                and id = :action
                """)
                .param("meeting", meeting.id())
                .param("action", action)
                .query(RecordRows.of(AgreedAction.class))
                .optional();
    }

    void add(Meeting meeting, AgreedAction action) {
        database.sql("""
                insert into exchange.agreed_action (id, meeting, words, carrier, carrier_name, due_on, added_at)
                values (:id, :meeting, :words, :carrier, :name, :due, :now)
                """)
                .param("id", action.id())
                .param("meeting", meeting.id())
                .param("words", action.words())
                .param("carrier", action.carrier(), Types.OTHER)
                .param("name", action.carrierName())
                .param("due", action.dueOn())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Says that it is done, or not after all. */
    void done(Meeting meeting, UUID action, @Nullable LocalDate on) {
        database.sql("update exchange.agreed_action set done_on = :on where id = :id and meeting = :meeting")
                .param("on", on, Types.DATE)
                .param("id", action)
                .param("meeting", meeting.id())
                .update();
    }

    void remove(Meeting meeting, UUID action) {
        database.sql("delete from exchange.agreed_action where id = :id and meeting = :meeting")
                .param("id", action)
                .param("meeting", meeting.id())
                .update();
    }

    /** One that waits for who carries it. */
    record Open(UUID id, UUID meeting, String words, String purpose, LocalDate dueOn) {}

    /** Those that somebody carries and that are due until a day, the earliest first. */
    List<Open> carriedBy(PersonId person, LocalDate until) {
        return database.sql("""
                select a.id, a.meeting, a.words, m.purpose, a.due_on
                from exchange.agreed_action a
                join exchange.meeting m on m.id = a.meeting
                where a.carrier = :person
                and a.done_on is null
                and a.due_on <= :until
                order by a.due_on, a.id
                limit 50
                """)
                .param("person", person.value())
                .param("until", until)
                .query(RecordRows.of(Open.class))
                .list();
    }
}
