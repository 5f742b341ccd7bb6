package org.maillage.directory.merge;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The sheets that a person has made one. */
@Component
class OwnMerges implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("directory.merge", """
                select kept, gone, merged_at from directory.merge where merged_by = :person order by merged_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
