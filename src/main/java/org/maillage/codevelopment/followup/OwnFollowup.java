package org.maillage.codevelopment.followup;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What remains of sessions with somebody: their own words, and whose they have read; nothing that others wrote. */
@Component
class OwnFollowup implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "followup.syntheses",
                """
                select g.name, s.starts_at, y.words, y.changed_at, y.released_at, y.taken_back_at
                from codevelopment.synthesis y
                join codevelopment.session s on s.id = y.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where y.person = :person
                order by y.changed_at""",
                "followup.readings",
                """
                select g.name, s.number as session, r.read_at
                from codevelopment.reading r
                join codevelopment.synthesis y on y.id = r.synthesis
                join codevelopment.session s on s.id = y.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where r.person = :person
                order by r.read_at""",
                "followup.commitments",
                """
                select g.name, s.number as session, c.words, c.with_whom, c.due_on, c.state, c.kept_on, c.made_at,
                  (select json_agg(json_build_object('at', w.said_at, 'kind', w.kind, 'words', w.words,
                    'due_on', w.due_on, 'moved_to', w.moved_to) order by w.said_at)
                   from codevelopment.commitment_word w where w.commitment = c.id)::text as said
                from codevelopment.commitment c
                join codevelopment.session s on s.id = c.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where c.person = :person
                order by c.made_at""",
                "followup.learnings",
                """
                select g.name, s.starts_at, l.words, l.changed_at
                from codevelopment.learning l
                join codevelopment.session s on s.id = l.session
                join codevelopment.peer_group g on g.id = s.peer_group
                where l.person = :person
                order by l.changed_at""",
                "followup.shared-learnings",
                """
                select words, array_to_string(themes, ', ') as themes, shared_at
                from codevelopment.shared_learning
                where person = :person
                order by shared_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from codevelopment.shared_learning where person = :person",
                "delete from codevelopment.learning where person = :person",
                "delete from codevelopment.commitment where person = :person",
                "delete from codevelopment.reading where person = :person",
                "delete from codevelopment.synthesis where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
