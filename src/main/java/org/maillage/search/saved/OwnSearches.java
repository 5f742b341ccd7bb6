package org.maillage.search.saved;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The questions that a person has saved. */
@Component
class OwnSearches implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("search.saved", """
                select name, question, alert, created_at from search.saved where person = :person order by name""");
    }

    @Override
    public List<String> erasures() {
        return List.of("delete from search.saved where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
