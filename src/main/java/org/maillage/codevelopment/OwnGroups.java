package org.maillage.codevelopment;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What groups keep of a person: where they were asked in, said yes or no, were client, what they offered and prepared; nothing that others said there. */
@Component
class OwnGroups implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "codevelopment.groups",
                """
                select g.name, m.part, m.invited_at, m.accepted_at, m.left_at, (m.invited_by = :person) as by_oneself
                from codevelopment.member m
                join codevelopment.peer_group g on g.id = m.peer_group
                where m.person = :person
                order by m.invited_at""",
                "codevelopment.formed",
                """
                select name, formed_at, every_days, first_on, until
                from codevelopment.peer_group
                where formed_by = :person
                order by formed_at""",
                "codevelopment.manager-lines",
                """
                select g.name, (l.manager = :person) as manages, (l.said_by = :person) as said_by_oneself, l.said_at
                from codevelopment.manager_line l
                join codevelopment.peer_group g on g.id = l.peer_group
                where :person in (l.manager, l.managed, l.said_by)
                order by l.said_at""",
                "codevelopment.turns",
                """
                select g.name, s.starts_at, case when s.second_client = :person then s.second_round else s.round end as round
                from codevelopment.session s
                join codevelopment.peer_group g on g.id = s.peer_group
                where :person in (s.client, s.reserve, s.second_client)
                order by s.starts_at""",
                "codevelopment.conducted",
                """
                select g.name, s.starts_at
                from codevelopment.session s
                join codevelopment.peer_group g on g.id = s.peer_group
                where s.conductor = :person
                order by s.starts_at""",
                "codevelopment.absences",
                """
                select g.name, s.starts_at
                from codevelopment.absence a
                join codevelopment.session s on s.id = a.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where a.person = :person
                order by s.starts_at""",
                "codevelopment.topics",
                """
                select g.name, t.kind, t.title, t.words, t.offered_at
                from codevelopment.topic t
                join codevelopment.peer_group g on g.id = t.peer_group
                where t.person = :person
                order by t.offered_at""",
                "codevelopment.preparations",
                """
                select g.name, s.starts_at, p.facts, p.tried, p.hopes, p.changed_at
                from codevelopment.preparation p
                join codevelopment.session s on s.id = p.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where p.person = :person
                order by p.changed_at""",
                "codevelopment.contracts",
                """
                select g.name, s.starts_at, c.topic_number, c.words, c.changed_at
                from codevelopment.contract c
                join codevelopment.session s on s.id = c.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where c.client = :person
                order by c.changed_at""",
                "codevelopment.skipped-turns",
                """
                select g.name, t.round, t.noted_at, (t.person = :person) as mine
                from codevelopment.skipped_turn t
                join codevelopment.peer_group g on g.id = t.peer_group
                where :person in (t.person, t.noted_by)
                order by t.noted_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from codevelopment.manager_line where :person in (manager, managed)",
                "delete from codevelopment.skipped_turn where person = :person",
                "delete from codevelopment.topic where person = :person",
                "delete from codevelopment.preparation where person = :person",
                "delete from codevelopment.absence where person = :person",
                "delete from codevelopment.contract where client = :person",
                "update codevelopment.session set reserve = null where reserve = :person",
                "update codevelopment.session set conductor = null where conductor = :person",
                "update codevelopment.session set client = null, round = null where client = :person",
                "update codevelopment.session set second_client = null, second_round = null where second_client = :person",
                "delete from codevelopment.member where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
