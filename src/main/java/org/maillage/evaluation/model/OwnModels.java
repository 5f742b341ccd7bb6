package org.maillage.evaluation.model;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What models keep of a person: which they began or changed last. The models are their team’s and stay. */
@Component
class OwnModels implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("evaluation.model", """
                select m.id, m.team, m.title, m.created_at, m.changed_at, m.author = :person as author, m.changed_by = :person as changed_by
                from evaluation.model m
                where m.author = :person
                or m.changed_by = :person
                order by m.created_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update evaluation.model set author = null where author = :person",
                "update evaluation.model set changed_by = null where changed_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("model.stays");
    }
}
