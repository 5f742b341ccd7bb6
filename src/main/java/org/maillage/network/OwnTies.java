package org.maillage.network;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The ties that a person has noted: they are between organisations, stay the team's, and name nobody any more. */
@Component
class OwnTies implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("network.tie", """
                select territory, one, other, kind, since, words, noted_at
                from network.tie
                where noted_by = :person
                order by noted_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("update network.tie set noted_by = null where noted_by = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("network.stays");
    }
}
