package org.maillage.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.Fails;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs that fail at the moment, and under which number the journal of the server says why. */
@Component
record JobFailures(JdbcClient database) implements Fails {

    private static final Logger LOG = LoggerFactory.getLogger(JobFailures.class);

    void note(KnownJob job, int tries, ExecutionComplete complete) {
        var fault = UUID.randomUUID().toString();
        if (tries == 1) {
            LOG.error(
                    "The job {} failed, id {}",
                    job.name(),
                    fault,
                    complete.getCause().orElse(null));
        } else {
            var cause = complete.getCause().map(String::valueOf).orElse("");
            LOG.error("The job {} failed for the time {} in a row, id {}: {}", job.name(), tries, fault, cause);
        }
        database.sql("""
                insert into jobs.failure (job, at, tries, fault) values (:job, :at, :tries, :fault)
                on conflict (job) do update
                set at = excluded.at, tries = excluded.tries, fault = excluded.fault
                """)
                .param("job", job.name())
                .param("at", complete.getTimeDone().atOffset(ZoneOffset.UTC))
                .param("tries", tries)
                .param("fault", fault)
                .update();
    }

    /** It works again. */
    void forget(String job) {
        database.sql("delete from jobs.failure where job = :job")
                .param("job", job)
                .update();
    }

    @Override
    public String kind() {
        return "jobs.failures";
    }

    @Override
    public List<Failure> failures(int most) {
        return database
                .sql("select job, at, tries, fault from jobs.failure order by at desc, job limit :most")
                .param("most", most)
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .map(Row::said)
                .toList();
    }

    /** It is done again as soon as a node is free. */
    @Override
    public boolean retry(String id) {
        return database.sql("""
                update jobs.scheduled
                set execution_time = now(), version = version + 1
                where task_name = :job
                and not picked
                """).param("job", id).update() > 0;
    }

    /** Whoever starts has perhaps mended what it was: what failed is not left until tomorrow. */
    void retryAll() {
        database.sql("""
                update jobs.scheduled
                set execution_time = now(), version = version + 1
                where consecutive_failures > 0
                and not picked
                """).update();
    }

    /** Those of jobs that there are no more, or that have worked since. */
    void forgetAllBut(List<String> jobs) {
        database.sql("""
                delete from jobs.failure f
                where job <> all(:jobs)
                or not exists (select from jobs.scheduled s where s.task_name = f.job and s.consecutive_failures > 0)
                """).param("jobs", jobs.toArray(String[]::new)).update();
    }

    record Row(String job, OffsetDateTime at, int tries, String fault) {

        Failure said() {
            return new Failure(job, at.toInstant(), Words.say(job), Words.say("jobs.failed", tries, fault), "", true);
        }
    }
}
