package org.maillage.jobs;

import java.util.Map;
import java.util.function.Supplier;
import org.maillage.shared.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many jobs should have begun some minutes ago and have not: none, unless no node runs them. */
@Component
record CountedJobs(JdbcClient database) implements Counted {

    @Override
    public Map<String, Supplier<Number>> counts() {
        return Map.of("jobs.late", () -> database.sql("""
                select count(*)
                from jobs.scheduled
                where not picked
                and execution_time < now() - interval '5 minutes'
                """).query(Long.class).single());
    }
}
