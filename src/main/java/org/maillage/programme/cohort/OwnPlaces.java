package org.maillage.programme.cohort;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What cohorts keep of a person: seats, the notebook, framing notes accepted. */
@Component
class OwnPlaces implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("pathway.seats", """
                select p.name as territory, m.seat, m.since, m.until, m.reason
                from programme.pair_member m
                join programme.place p on p.id = m.place
                where m.person = :person
                order by m.since""", "pathway.notebook", """
                select p.name as territory, n.words, n.written_at
                from programme.notebook_entry n
                join programme.place p on p.id = n.place
                where n.author = :person
                order by n.written_at""", "pathway.notes-accepted", """
                select p.name as territory, a.version, a.accepted_at
                from programme.note_acceptance a
                join programme.place p on p.id = a.place
                where a.person = :person
                order by a.accepted_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.presence");
    }
}
