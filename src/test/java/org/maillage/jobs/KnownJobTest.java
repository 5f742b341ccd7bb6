package org.maillage.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.shared.Job;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** When a job runs again after it failed. */
class KnownJobTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # job,     failed at,            tries, tried again at
            rests,     2026-03-02T08:00:00Z, 1,     2026-03-02T08:00:10Z
            rests,     2026-03-02T08:00:00Z, 3,     2026-03-02T08:00:40Z
            rests,     2026-03-02T08:00:00Z, 4,     2026-03-02T08:01:00Z
            rests,     2026-03-02T08:00:00Z, 99,    2026-03-02T08:01:00Z
            seldom,    2026-03-02T08:00:00Z, 1,     2026-03-02T08:10:00Z
            mornings,  2026-03-02T06:30:00Z, 1,     2026-03-02T06:30:10Z
            mornings,  2026-03-02T06:30:00Z, 99,    2026-03-02T12:11:20Z
            mornings,  2026-03-02T05:29:55Z, 1,     2026-03-02T05:30:00Z
            """)
    void whatFailsIsTriedLaterEachTime(String job, Instant failedAt, int tries, Instant again) {
        var failed = ExecutionComplete.failure(
                new Execution(failedAt, new TaskInstance<>(job, "recurring")),
                failedAt,
                failedAt,
                new IllegalStateException());

        assertThat(job(job).retryAt(failed, tries)).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({"both", "neither"})
    void aJobSaysWhenItRunsInOneWay(String job) {
        assertThatIllegalStateException().isThrownBy(() -> job(job)).withMessageContaining("web.job.forms");
    }

    private static KnownJob job(String method) {
        try {
            var job = AnnotatedElementUtils.findMergedAnnotation(Samples.class.getDeclaredMethod(method), Job.class);
            return KnownJob.of(Objects.requireNonNull(job), () -> {});
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static final class Samples {

        @Job(value = "web.job.forms", everySeconds = 1)
        void rests() {}

        @Job(value = "web.job.forms", everySeconds = 600)
        void seldom() {}

        /** Half past six in Paris, in winter. */
        @Job(value = "web.job.forms", at = "0 30 6 * * *")
        void mornings() {}

        @Job(value = "web.job.forms", at = "0 30 6 * * *", everySeconds = 60)
        void both() {}

        @Job("web.job.forms")
        void neither() {}
    }
}
