package org.maillage.programme.task;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What tasks keep of a person: what they handed in, with the names of its files, and what they said of others. */
@Component
class OwnTasks implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("pathway.deliverables", """
                select t.title, d.words, d.shared, d.handed_in_at,
                  array(select f.file from programme.deliverable_file f where f.task = d.task and f.place = d.place) as files
                from programme.deliverable d
                join programme.task t on t.id = d.task
                where d.handed_in_by = :person
                order by d.handed_in_at""", "pathway.comments", """
                select t.title, c.kind, c.words, c.written_at
                from programme.deliverable_comment c
                join programme.task t on t.id = c.task
                where c.author = :person
                order by c.written_at""", "pathway.actions", """
                select a.title, a.owner, a.due_on, a.status
                from programme.action a
                where a.owner = :name
                and a.place in (select place from programme.pair_member where person = :person)
                order by a.due_on""");
    }

    @Override
    public List<String> erasures() {
        return List.of("""
                update programme.action
                set owner = 'Personne effacée'
                where owner = :name
                and place in (select place from programme.pair_member where person = :person)
                """);
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.work");
    }
}
