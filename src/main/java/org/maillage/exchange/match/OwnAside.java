package org.maillage.exchange.match;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What a person does not want to be proposed again. */
@Component
class OwnAside implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("exchange.aside", """
                select need, other, at from exchange.aside where person = :person order by at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("delete from exchange.aside where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
