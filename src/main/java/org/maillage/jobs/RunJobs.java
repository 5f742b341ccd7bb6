package org.maillage.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.maillage.shared.ThisNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the jobs while the platform runs, each beside the others. Who runs one says every few seconds that it is alive;
 * whoever stops saying so loses it to another node.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "maillage.jobs", matchIfMissing = true)
class RunJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunJobs.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration ALIVE_EVERY = Duration.ofSeconds(10);
    private static final int MISSED_BEFORE_DEAD = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** Between how operators know a node and how the database knows its process. */
    private static final String MARK = " # ";

    private final FindJobs findJobs;
    private final JobFailures failures;
    private final DataSource source;
    private final JdbcClient database;
    private final String node;
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Scheduler scheduler;
    private volatile boolean stopping;

    RunJobs(FindJobs findJobs, JobFailures failures, DataSource source, JdbcClient database, Settings settings) {
        this.findJobs = findJobs;
        this.failures = failures;
        this.source = source;
        this.database = database;
        this.node = ThisNode.name(settings) + MARK + session(database);
    }

    @Override
    public void start() {
        var jobs = findJobs.all();
        var names = jobs.stream().map(KnownJob::name).toList();
        takeBack();
        forgetAllBut(names);
        failures.forgetAllBut(names);
        var running = scheduler(jobs);
        running.start();
        failures.retryAll();
        scheduler = running;
    }

    /** How the database calls the connections of this process, which it alone has. */
    private static String session(JdbcClient database) {
        return database.sql("select current_setting('application_name')")
                .query(String.class)
                .single();
    }

    /**
     * What a process was at that was cut off is not at work any more. It has no connection left; neither its machine nor its
     * folder tell it from another, which may run in a container of the same name.
     */
    private void takeBack() {
        database.sql("""
                update jobs.scheduled
                set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                where picked
                and not exists (
                  select
                  from pg_stat_activity
                  where application_name = nullif(split_part(picked_by, :mark, 2), ''))
                """).param("mark", MARK).update();
    }

    private void forgetAllBut(List<String> names) {
        database.sql("delete from jobs.scheduled where task_name <> all(:names) and not picked")
                .param("names", names.toArray(String[]::new))
                .update();
    }

    private Scheduler scheduler(List<KnownJob> jobs) {
        return Scheduler.create(source)
                .startTasks(jobs.stream().map(this::task).toList())
                .tableName("jobs.scheduled")
                .schedulerName(new SchedulerName.Fixed(node))
                // None waits for another.
                .threads(Math.max(1, jobs.size()))
                .executorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual()
                        .name("job-", 0)
                        .uncaughtExceptionHandler((job, failure) -> LOG.error("A job was not begun.", failure))
                        .factory()))
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(ALIVE_EVERY)
                .missedHeartbeatsLimit(MISSED_BEFORE_DEAD)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private RecurringTask<Void> task(KnownJob job) {
        return Tasks.recurring(job.name(), job.schedule())
                .onFailure((complete, operations) -> {
                    var tries = complete.getExecution().consecutiveFailures + 1;
                    if (!stopping) {
                        failures.note(job, tries, complete);
                    }
                    operations.reschedule(complete, job.retryAt(complete, tries));
                })
                .execute((instance, context) -> {
                    runOnce(job);
                    if (context.getExecution().consecutiveFailures > 0) {
                        failures.forget(job.name());
                    }
                });
    }

    // Whoever was asleep for minutes, as a laptop is, may be taken for dead by itself and begin what it is still at.
    private void runOnce(KnownJob job) {
        if (atWork.add(job.name())) {
            try {
                job.work().run();
            } finally {
                atWork.remove(job.name());
            }
        }
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            stopping = true;
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
