package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the pairs of an edition has not answered what a session asks them, by the rules of {@link Sessions#asking}. */
@Component
public record Unanswered(JdbcClient database, Clock clock) {

    /** What a session asks. */
    public enum Question {
        /** On which days they could come. */
        DAYS,
        /** Whether they take a place. */
        SEAT,
        /** What they thought of it. */
        FEEDBACK
    }

    /** Somebody of whom a session waits to hear. */
    public record Silent(UUID session, String code, String title, Question question, UUID person) {}

    /** Those of whom sessions of an edition wait to hear, by session. */
    public List<Silent> of(UUID edition) {
        var now = OffsetDateTime.now(clock);
        return database.sql("""
                with asked as (
                  select s.id, s.code, s.title, s.starts_at, s.ends_at, s.places, s.position, m.person
                  from programme.session s
                  join programme.place p on p.edition = s.edition and (s.cohort is null or p.cohort = s.cohort)
                  join programme.pair_member m on m.place = p.id and m.until is null
                  where s.edition = :edition
                  and s.cancelled_at is null
                )
                select id as session, code, title, question, person
                from (
                  select a.*, 'days' as question
                  from asked a
                  where a.starts_at is null
                  and exists (
                    select from programme.session_slot slot
                    where slot.session = a.id
                    and not exists (
                      select from programme.slot_answer answer
                      where answer.slot = slot.id and answer.person = a.person))
                  union all
                  select a.*, 'seat'
                  from asked a
                  where a.places is not null
                  and a.starts_at > :now
                  and not exists (
                    select from programme.registration r where r.session = a.id and r.person = a.person)
                  and not exists (
                    select from programme.attendance t where t.session = a.id and t.person = a.person)
                  union all
                  select a.*, 'feedback'
                  from asked a
                  where a.ends_at between :since and :now
                  and (a.places is null
                    or exists (
                      select from programme.session_seat t where t.session = a.id and t.person = a.person))
                  and not exists (
                    select from programme.feedback_given given
                    where given.subject = a.id and given.moment = 'hot' and given.person = a.person)
                  and not exists (
                    select from programme.attendance t
                    where t.session = a.id and t.person = a.person and t.presence in ('excused', 'absent'))
                ) silent
                order by starts_at nulls last, position, code, question, person
                limit 20000
                """)
                .param("edition", edition)
                .param("now", now)
                .param("since", now.minus(Session.FEEDBACK_ASKED_FOR))
                .query(RecordRows.of(Silent.class))
                .list();
    }
}
