package org.maillage.programme.encounter;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What is kept of whom a person met at sessions. */
@Component
class OwnEncounters implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("programme.encounters", """
                select s.code, s.title, s.starts_at, p.name as met,
                  case e.said_by when 'facilitator' then 'facilitator'
                    else case when (e.said_by = 'one') = (e.one = :person) then 'you' else 'them' end end as said_by,
                  e.said_at
                from programme.session_encounter e
                join programme.session s on s.id = e.session
                join account.person p on p.id = case when e.one = :person then e.other else e.one end
                where :person in (e.one, e.other)
                order by s.starts_at, e.said_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("delete from programme.session_encounter where :person in (one, other)");
    }

    @Override
    public List<String> stays() {
        return List.of("session.met.stays");
    }
}
