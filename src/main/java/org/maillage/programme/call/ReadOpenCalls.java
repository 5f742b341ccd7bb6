package org.maillage.programme.call;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.maillage.pathway.OpenCalls;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which calls still run, for the pages that lead to them. */
@Component
record ReadOpenCalls(JdbcClient database, Clock clock) implements OpenCalls {

    @Override
    public Set<UUID> notYetOver() {
        return Set.copyOf(database.sql("select edition from programme.call where closes_at > :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }
}
