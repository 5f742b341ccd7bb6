package org.maillage.search.index;

import java.util.List;
import java.util.Map;
import org.maillage.search.Findables;
import org.maillage.shared.OwnData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the index has to learn when a person goes: what only they saw goes to others in a moment. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
record OwnWaiting(Findables findables) implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of();
    }

    @Override
    public List<String> erasures() {
        return findables
                .all()
                .filter(it -> !it.changedByErasure().isEmpty())
                .map(it -> """
                        insert into search.change (source, ids)
                        select '%s', array_agg(id::text) from (%s) changed having count(*) > 0
                        """.formatted(it.name(), it.changedByErasure()))
                .toList();
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
