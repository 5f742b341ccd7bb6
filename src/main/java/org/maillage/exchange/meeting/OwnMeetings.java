package org.maillage.exchange.meeting;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What meetings keep of a person: where they were asked by their address, what they said and carry, and what they wrote down as one of a team. */
@Component
class OwnMeetings implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "exchange.guest",
                """
                select m.purpose, m.starts_at, m.place, g.name, g.structure, g.email, g.phone, g.basis, g.keep_until, g.asked_at,
                  g.answer, g.heads, g.meal, g.answered_at, g.came, g.seated_at
                from exchange.guest g
                join exchange.meeting m on m.id = g.meeting
                where g.email = lower(:email)
                order by m.starts_at""",
                "exchange.added",
                """
                select m.purpose, m.starts_at, count(*) as people
                from exchange.guest g
                join exchange.meeting m on m.id = g.meeting
                where g.added_by = :person
                group by m.id
                order by m.starts_at""",
                "exchange.made",
                """
                select purpose, kind, starts_at, ends_at, place, made_at, cancelled_at
                from exchange.meeting
                where made_by = :person
                order by made_at""",
                "exchange.photographed",
                """
                select m.purpose, p.added_at
                from exchange.list_photo p
                join exchange.meeting m on m.id = p.meeting
                where p.added_by = :person
                order by p.added_at""",
                "exchange.carried",
                """
                select m.purpose, a.words, a.due_on, a.done_on, a.added_at
                from exchange.agreed_action a
                join exchange.meeting m on m.id = a.meeting
                where a.carrier = :person
                order by a.due_on""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from exchange.answer_link where guest in (select id from exchange.guest where email = lower(:email))",
                Guests.ERASE + "email = lower(:email)",
                "update exchange.guest set added_by = null where added_by = :person",
                "update exchange.meeting set made_by = null where made_by = :person",
                "update exchange.list_photo set added_by = null where added_by = :person",
                "update exchange.agreed_action set carrier = null, carrier_name = 'Personne effacée' where carrier = :person");
    }

    @Override
    public List<String> readdressings() {
        // A link in the old mailbox would let its reader answer for the guest; a list that holds both addresses keeps
        // one.
        return List.of(
                "delete from exchange.answer_link where guest in (select id from exchange.guest where email = lower(:email))",
                """
                update exchange.guest g
                set email = lower(:after)
                where email = lower(:email)
                and not exists (
                  select from exchange.guest other where other.meeting = g.meeting and other.email = lower(:after))""");
    }

    @Override
    public List<String> stays() {
        return List.of("meeting.stays");
    }
}
