package org.maillage.evaluation.fragility;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What diagnoses keep of a person: which they began, changed or froze. What people feel is nobody’s, and stays. */
@Component
class OwnDiagnoses implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("evaluation.diagnosis", """
                select d.id, d.team, d.title, d.created_at, d.author = :person as author, d.changed_by = :person as changed_by
                from evaluation.diagnosis d
                where d.author = :person
                or d.changed_by = :person
                order by d.id""", "evaluation.dialogue-version", """
                select v.diagnosis, v.number, v.frozen_at
                from evaluation.dialogue_version v
                where v.frozen_by = :person
                order by v.diagnosis, v.number""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update evaluation.diagnosis set author = null where author = :person",
                "update evaluation.diagnosis set changed_by = null where changed_by = :person",
                "update evaluation.dialogue_version set frozen_by = null where frozen_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("fragility.stays");
    }
}
