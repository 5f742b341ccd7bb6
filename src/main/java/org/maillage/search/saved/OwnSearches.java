package org.maillage.search.saved;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The questions that a person has saved. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnSearches implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("search.saved", """
                select name, question, alert, created_at from search.saved where person = :person order by name""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from search.saved where person = :person",
                // Sheets that only they saw go to their team in a moment; the index has to learn of it.
                """
                insert into search.waiting (organisations)
                select array_agg(id) from directory.organisation where keeper = :person having count(*) > 0
                """);
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
