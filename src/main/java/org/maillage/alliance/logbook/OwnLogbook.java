package org.maillage.alliance.logbook;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What logbooks keep of a person: what they wrote, which goes with them. */
@Component
class OwnLogbook implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.log-entry", """
                select e.id, e.team, e.on_day, e.minutes, e.craft, e.role, e.words, e.kind, e.of, e.corrects, e.written_at
                from alliance.log_entry e
                where e.person = :person
                order by e.written_at""", "alliance.log-aside", """
                select a.kind, a.of from alliance.log_aside a where a.person = :person order by a.of""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from alliance.log_aside where person = :person",
                "delete from alliance.log_entry where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
