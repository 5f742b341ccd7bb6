package org.maillage.alliance.convention;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/**
 * What conventions keep of a person: the time that they gave, what they said of it, and what they wrote down for their team.
 * Their time goes with their logbook; what counted of it stays as a sum of each month, which the database adds up when an
 * entry goes.
 */
@Component
class OwnConventions implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "alliance.convention-share",
                """
                select c.title, s.entry, s.on_day, s.minutes, s.percent, s.given_at
                from alliance.convention_share s
                join alliance.convention c on c.id = s.convention
                where s.person = :person
                order by s.given_at, s.entry""",
                "alliance.counted-twice",
                """
                select t.entry, t.why, t.said_at from alliance.counted_twice t where t.person = :person order by t.said_at""",
                "alliance.convention",
                """
                select c.title, c.funder, c.made_at, c.made_by = :person as made, c.changed_by = :person as changed_last
                from alliance.convention c
                where c.made_by = :person
                or c.changed_by = :person
                order by c.made_at""",
                "alliance.convention-document",
                """
                select c.title, d.file, d.added_at
                from alliance.convention_document d
                join alliance.convention c on c.id = d.convention
                where d.added_by = :person
                order by d.added_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update alliance.convention set made_by = null where made_by = :person",
                "update alliance.convention set changed_by = null where changed_by = :person",
                "update alliance.convention_document set added_by = null where added_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("convention.stays");
    }
}
