package org.maillage.search.index;

import java.util.Map;
import java.util.function.Supplier;
import org.maillage.shared.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many changes are not yet in the index. */
@Component
record CountedChanges(JdbcClient database) implements Counted {

    @Override
    public Map<String, Supplier<Number>> counts() {
        return Map.of(
                "index.changes.waiting",
                () -> database.sql("select count(*) from search.waiting")
                        .query(Long.class)
                        .single());
    }
}
