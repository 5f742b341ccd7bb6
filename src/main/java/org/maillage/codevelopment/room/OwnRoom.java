package org.maillage.codevelopment.room;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What sessions keep of a person: what they noted, are typing, and how often they had the word; all goes with them. */
@Component
class OwnRoom implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("codevelopment.notes", """
                select g.name, s.starts_at, n.topic_number, n.kind, n.words, n.noted_at
                from codevelopment.note n
                join codevelopment.session s on s.id = n.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where n.author = :person
                order by n.noted_at""", "codevelopment.drafts", """
                select g.name, s.starts_at, d.words, d.changed_at
                from codevelopment.draft d
                join codevelopment.session s on s.id = d.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where d.person = :person
                order by d.changed_at""", "codevelopment.hands", """
                select g.name, s.starts_at, h.stage, h.spoken
                from codevelopment.hand h
                join codevelopment.session s on s.id = h.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where h.person = :person
                order by s.starts_at, h.stage""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from codevelopment.note where author = :person",
                "delete from codevelopment.draft where person = :person",
                "delete from codevelopment.hand where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
