package org.maillage.programme.session;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What sessions keep of a person: attendance, days proposed, which feedback was given but never its words. */
@Component
class OwnSessions implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "programme.attendance",
                """
                select s.code, s.title, s.starts_at, a.presence, a.said_by, a.said_at
                from programme.attendance a
                join programme.session s on s.id = a.session
                where a.person = :person
                order by s.starts_at""",
                "programme.signatures",
                """
                select s.code, s.title, x.half_day, x.signed_at, x.part
                from (
                  select session, person, half_day, signed_at, 'attendee' as part
                  from programme.attendance_signature
                  union all
                  select session, person, half_day, signed_at, 'facilitator'
                  from programme.facilitation_signature
                ) x
                join programme.session s on s.id = x.session
                where x.person = :person
                order by x.signed_at""",
                "pathway.days-answered",
                """
                select s.code, s.title, slot.starts_at, a.answer
                from programme.slot_answer a
                join programme.session_slot slot on slot.id = a.slot
                join programme.session s on s.id = slot.session
                where a.person = :person
                order by slot.starts_at""",
                "pathway.sessions-facilitated",
                """
                select s.code, s.title, s.starts_at
                from programme.session_facilitator f
                join programme.session s on s.id = f.session
                where f.person = :person
                order by s.starts_at""",
                "programme.sessions-called",
                """
                select s.code, s.title, s.starts_at, c.called_at
                from programme.session_called c
                join programme.session s on s.id = c.session
                where c.person = :person
                order by s.starts_at""",
                "programme.session-answers",
                """
                select s.code, s.title, s.starts_at, a.heads, a.meal, a.said_at
                from programme.session_answer a
                join programme.session s on s.id = a.session
                where a.person = :person
                order by s.starts_at""",
                "programme.session-links",
                """
                select s.code, s.title, s.starts_at, l.expires_at
                from programme.session_answer_link l
                join programme.session s on s.id = l.session
                where l.person = :person
                order by s.starts_at, l.expires_at""",
                "programme.registrations",
                """
                select s.code, s.title, s.starts_at, r.registered_at
                from programme.registration r
                join programme.session s on s.id = r.session
                where r.person = :person
                order by s.starts_at""",
                "pathway.feedback-given",
                """
                select subject, moment from programme.feedback_given where person = :person""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from programme.calendar_feed where person = :person",
                "delete from programme.session_facilitator where person = :person",
                "delete from programme.registration where person = :person",
                "delete from programme.session_answer where person = :person",
                "delete from programme.session_answer_link where person = :person",
                "delete from programme.session_called where person = :person",
                "delete from programme.slot_answer where person = :person");
    }

    @Override
    public List<String> readdressings() {
        // What lies in the old mailbox opens nothing any more.
        return List.of("delete from programme.session_answer_link where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.feedback");
    }
}
