package org.maillage.programme.hours;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** When a person came to a session late, or left it early. */
@Component
class OwnHours implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("programme.partial-attendance", """
                select s.code, s.title, h.arrived_at, h.left_at
                from programme.partial_attendance h
                join programme.session s on s.id = h.session
                where h.person = :person
                order by s.starts_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("delete from programme.partial_attendance where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
