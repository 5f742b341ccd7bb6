package org.maillage.jobs;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the jobs stand, over all nodes. */
@Component
public record Jobs(JdbcClient database) {

    /** All of them, by the key of their words. */
    public List<JobState> all() {
        return database.sql("""
                select task_name as name, last_success as done_at, execution_time as next_at, picked as at_work,
                  coalesce(consecutive_failures, 0) as failures
                from jobs.scheduled
                order by task_name
                """).query(RecordRows.of(JobState.class)).list();
    }

    /**
     * How one stands.
     *
     * @param name the key of the words that say what it does
     * @param failures times that it has failed since it worked
     */
    public record JobState(
            String name,
            @Nullable OffsetDateTime doneAt,
            @Nullable OffsetDateTime nextAt,
            boolean atWork,
            int failures) {}
}
