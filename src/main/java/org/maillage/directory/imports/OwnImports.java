package org.maillage.directory.imports;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The files that a person has read in. */
@Component
class OwnImports implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("directory.imports", """
                select file, begun_at, state from directory.import where person = :person order by number""");
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
