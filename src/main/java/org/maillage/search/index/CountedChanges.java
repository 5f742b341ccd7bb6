package org.maillage.search.index;

import java.util.Map;
import java.util.function.Supplier;
import org.maillage.shared.Counted;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** How many changes are not yet in the index of this node. */
@Component
@ConditionalOnWebApplication
record CountedChanges(SyncIndex index) implements Counted {

    @Override
    public Map<String, Supplier<Number>> counts() {
        return Map.of("index.changes.waiting", index::waiting);
    }
}
