package org.maillage.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import org.maillage.shared.Job;
import org.maillage.shared.Words;

/**
 * A job and when it runs.
 *
 * @param daily whether it runs at hours of the day, else after a rest
 */
record KnownJob(String name, Schedule schedule, boolean daily, Runnable work) {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

    /** Some five hours. */
    private static final int LONGEST_DOUBLINGS = 11;

    /** What runs all the time does so again soon after its fault is mended. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    static KnownJob of(Job job, Runnable work) {
        var daily = !job.at().isEmpty();
        if (daily == (job.everySeconds() > 0)) {
            throw new IllegalStateException(
                    "The job %s says neither when it runs nor how often, or both. Maybe it wants everySeconds = 60?"
                            .formatted(job.value()));
        }
        var schedule = daily
                ? Schedules.cron(job.at(), Words.PARIS)
                : Schedules.fixedDelay(Duration.ofSeconds(job.everySeconds()));
        return new KnownJob(job.value(), schedule, daily, work);
    }

    /** Later each time; what runs at hours of the day is not left until tomorrow, what runs all the time gets a rest. */
    Instant retryAt(ExecutionComplete failed, int tries) {
        var regular = schedule.getNextExecutionTime(failed);
        var rest = FIRST_RETRY.multipliedBy(1L << Math.min(tries - 1, LONGEST_DOUBLINGS));
        var retry = failed.getTimeDone().plus(daily || rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
        return retry.isBefore(regular) == daily ? retry : regular;
    }
}
