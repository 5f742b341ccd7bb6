package org.maillage.alliance.governance;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What governance bodies keep of a person: where they sit by their account, and what they said by their name. */
@Component
class OwnGovernance implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.seat", """
                select b.name as body, s.name, s.since, s.until,
                  (select count(*) from alliance.present p where p.seat = s.id) as meetings
                from alliance.seat s
                join alliance.body b on b.alliance = s.alliance
                where s.person = :person
                or (s.person is null and s.name = :name)
                order by s.since""", "alliance.voice", """
                select d.subject, v.round, v.name, v.stance, v.words, v.lifted_on
                from alliance.voice v
                join alliance.decision d on d.id = v.decision
                where v.name = :name
                order by v.heard_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("update alliance.voice set name = 'Personne effacée' where name = :name", """
                update alliance.seat
                set name = 'Personne effacée', person = null
                where person = :person
                or (person is null and name = :name)""");
    }

    @Override
    public List<String> stays() {
        return List.of("governance.stays");
    }
}
