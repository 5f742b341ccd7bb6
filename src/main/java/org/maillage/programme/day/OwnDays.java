package org.maillage.programme.day;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What the days of sessions keep of a person: the groups they were in, the minutes they wrote. */
@Component
class OwnDays implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("programme.groups", """
                select s.code, s.title, g.made_at, m.group_number
                from programme.group_member m
                join programme.grouping g on g.id = m.grouping
                join programme.session s on s.id = g.session
                where m.person = :person
                order by g.made_at""", "programme.session-notes", """
                select s.code, s.title, n.changed_at, n.sent_at, n.words
                from programme.session_notes n
                join programme.session s on s.id = n.session
                where :person in (n.changed_by, n.sent_by)
                order by n.changed_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("delete from programme.group_member where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.minutes");
    }
}
