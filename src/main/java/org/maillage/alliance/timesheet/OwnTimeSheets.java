package org.maillage.alliance.timesheet;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What time sheets keep of a person: drafts, which go with them, and what two have signed, which proves what was paid for. */
@Component
class OwnTimeSheets implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.time-sheet", """
                select o.name, t.month, t.number, t.reason, d.on_day, d.minutes, d.absence, d.half
                from alliance.time_sheet t
                join alliance.operation o on o.id = t.operation
                left join alliance.time_sheet_day d on d.sheet = t.id
                where t.person = :person
                order by t.month, t.operation, t.number, d.on_day""", "alliance.operation", """
                select o.name, o.made_at from alliance.operation o where o.made_by = :person order by o.made_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("""
                delete from alliance.time_sheet_signature s
                where exists (select from alliance.time_sheet t where t.id = s.sheet and t.person = :person)
                and not exists (
                  select from alliance.time_sheet_signature o where o.sheet = s.sheet and o.side = 'second')""", """
                delete from alliance.time_sheet t
                where t.person = :person
                and not exists (
                  select from alliance.time_sheet_signature s where s.sheet = t.id and s.side = 'second')""", """
                update alliance.time_sheet_signature s
                set name = 'Personne effacée'
                where s.side = 'own'
                and exists (select from alliance.time_sheet t where t.id = s.sheet and t.person = :person)""", """
                update alliance.time_sheet set person = null where person = :person""", """
                update alliance.operation set made_by = null where made_by = :person""");
    }

    @Override
    public List<String> stays() {
        return List.of("timesheet.stays");
    }
}
