package org.maillage.search.index;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the index has to learn when a person goes: sheets that only they saw go to their team in a moment. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnWaiting implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of();
    }

    @Override
    public List<String> erasures() {
        return List.of("""
                insert into search.waiting (organisations)
                select array_agg(id) from directory.organisation where keeper = :person having count(*) > 0
                """);
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
