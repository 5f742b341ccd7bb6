package org.maillage.evaluation.funder;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What reports to funders keep of a person: that they began or froze one. */
@Component
class OwnFunderReports implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("evaluation.funder-report", """
                select r.id, r.title, r.made_at, r.made_by = :person as made, r.frozen_by = :person as frozen
                from evaluation.funder_report r
                where :person in (r.made_by, r.frozen_by)
                order by r.made_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update evaluation.funder_report set made_by = null where made_by = :person",
                "update evaluation.funder_report set frozen_by = null where frozen_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("funder.stays");
    }
}
