package org.maillage.capitalisation.finding;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What findings keep of a person: those they follow, what they have gathered and set aside. */
@Component
class OwnFindings implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "finding.followed",
                "select claim, kind, published_at from capitalisation.finding where owner = :person order by begun_at",
                "finding.gathered",
                """
                select f.claim, e.weight, e.words, e.context, e.added_at
                from capitalisation.evidence e
                join capitalisation.finding f on f.id = e.finding
                where e.added_by = :person
                order by e.added_at""",
                "finding.set-aside",
                """
                select f.claim, e.set_aside_because, e.set_aside_at
                from capitalisation.evidence e
                join capitalisation.finding f on f.id = e.finding
                where e.set_aside_by = :person
                order by e.set_aside_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from capitalisation.finding where owner = :person and published_at is null",
                "update capitalisation.finding set owner = null where owner = :person",
                "update capitalisation.evidence set added_by = null where added_by = :person",
                "update capitalisation.evidence set set_aside_by = null where set_aside_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("finding.stays");
    }
}
