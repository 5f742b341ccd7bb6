package org.maillage.evaluation.fit;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The asked evaluations that a person has written down or changed last; they are the team’s and stay, without the name. */
@Component
class OwnAskedEvaluations implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("evaluation.fit", """
                select f.id, f.team, f.kind, f.title, f.stage, f.asker, f.whom, f.words, f.asked, f.begun_on, f.due_on,
                  f.created_at, f.changed_at
                from evaluation.fit f
                where f.author = :person
                or f.changed_by = :person
                order by f.created_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update evaluation.fit set author = null where author = :person",
                "update evaluation.fit set changed_by = null where changed_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("fit.stays");
    }
}
