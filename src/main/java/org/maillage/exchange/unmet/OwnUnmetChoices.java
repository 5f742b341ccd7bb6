package org.maillage.exchange.unmet;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What a person has said for their team: whether everybody may read what needs are not met. */
@Component
class OwnUnmetChoices implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("exchange.unmet-choice", """
                select territory, agreed, said_at from exchange.unmet_choice where said_by = :person order by said_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("update exchange.unmet_choice set said_by = null where said_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("unmet.stays");
    }
}
