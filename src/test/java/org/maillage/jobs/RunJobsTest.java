package org.maillage.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.jobs.Jobs.JobState;
import org.maillage.shared.Fails.Failure;
import org.maillage.shared.Job;
import org.maillage.shared.ThisNode;
import org.maillage.support.PlatformTest;
import org.maillage.support.SampleSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs of made-up modules, on nodes that share a database. */
@PlatformTest
class RunJobsTest {

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient database;

    @Autowired
    JobFailures failures;

    @Autowired
    Jobs jobs;

    private final List<RunJobs> nodes = new ArrayList<>();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @BeforeEach
    void inFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nothingStays() {
        nodes.forEach(RunJobs::stop);
        database.sql("truncate jobs.scheduled, jobs.failure").update();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aJobThatWaitsForOthersStopsNoOtherJob() {
        var silent = new SilentServer();
        var quick = new Counted();
        beans.addBean("silent", silent);
        beans.addBean("quick", quick);

        start("a");

        await().until(() -> quick.runs.get() >= 2);
        silent.answers.countDown();
    }

    @Test
    void twoNodesRunAJobOnceAtATime() {
        var counted = new Counted();
        beans.addBean("counted", counted);

        start("a");
        start("b");

        await().until(() -> counted.runs.get() >= 3);
        assertThat(counted.mostAtOnce.get()).isOne();
    }

    @Test
    void whatFailsIsToldUntilItWorksAgain() {
        var failing = new Counted();
        failing.fails = true;
        beans.addBean("failing", failing);
        start("a");

        await().until(() -> !failures.failures(9).isEmpty());

        assertThat(failures.failures(9)).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo("web.job.forms");
            assertThat(it.what()).isEqualTo("Oublier les formulaires déjà reçus");
            assertThat(it.problem())
                    .startsWith("A échoué une fois. Le journal du serveur dit pourquoi, sous le numéro");
            assertThat(it.retriable()).isTrue();
        });
        assertThat(jobs.all()).extracting(JobState::failures).containsExactly(1);

        failing.fails = false;
        assertThat(failures.retry("web.job.forms")).isTrue();

        await().until(() -> failures.failures(9).isEmpty());
        assertThat(failures.retry("no.such.job")).isFalse();
    }

    @Test
    void aNodeThatWasCutOffTakesItsJobsUpAgainAtItsNextStart() {
        var counted = new Counted();
        beans.addBean("counted", counted);
        start("a").stop();
        counted.runs.set(0);
        database.sql(
                        "update jobs.scheduled set picked = true, last_heartbeat = now(), picked_by = (select :host || :data)")
                .param("host", ThisNode.hostName() + ":")
                .param("data", Path.of("a").toAbsolutePath().toString())
                .update();

        start("a");

        await().until(() -> counted.runs.get() > 0);
    }

    /** Two containers may have the same name and the same folder. */
    @Test
    void aNodeThatIsAliveKeepsItsJobsWhenAnotherOfItsNameStarts() {
        var counted = new Counted();
        beans.addBean("counted", counted);
        start("a").stop();
        counted.runs.set(0);
        var elsewhere = """
                update jobs.scheduled
                set picked = true, execution_time = now(), last_heartbeat = now(), picked_by = :node || ' # ' || :session
                """;
        var node = ThisNode.hostName() + ":" + Path.of("a").toAbsolutePath();
        database.sql(elsewhere)
                .param("node", node)
                .param("session", sessionOfThePool())
                .update();

        start("a").stop();

        assertThat(jobs.all()).extracting(JobState::atWork).containsExactly(true);
        database.sql(elsewhere)
                .param("node", node)
                .param("session", "of nobody")
                .update();
        start("a");
        await().until(() -> counted.runs.get() > 0);
    }

    private String sessionOfThePool() {
        return database.sql("select current_setting('application_name')")
                .query(String.class)
                .single();
    }

    @Test
    void whoeverIsTakenForDeadWhileItWorksDoesNotBeginTheSameTwice() {
        var silent = new SilentServer();
        beans.addBean("silent", silent);
        start("a");
        await().until(() -> silent.begun.get() == 1);

        database.sql("""
                update jobs.scheduled
                set picked = false, picked_by = null, execution_time = now(), version = version + 1
                """).update();
        await().until(() -> jobs.all().getFirst().doneAt() != null);

        assertThat(silent.begun.get()).isOne();
        silent.answers.countDown();
    }

    @Test
    void whatFailedRunsAtTheNextStart() {
        var counted = new Counted();
        beans.addBean("counted", counted);
        start("a").stop();
        database.sql("update jobs.scheduled set execution_time = now() + interval '9 hours', consecutive_failures = 3")
                .update();
        counted.runs.set(0);

        start("a");

        await().until(() -> counted.runs.get() > 0);
    }

    @Test
    void failuresOfJobsThatAreNoMoreAreForgotten() {
        database.sql("insert into jobs.failure values ('gone.job.x', now(), 1, 'f')")
                .update();
        beans.addBean("counted", new Counted());

        start("a").stop();

        assertThat(failures.failures(9)).extracting(Failure::id).isEmpty();
    }

    private RunJobs start(String data) {
        var node =
                new RunJobs(new FindJobs(beans), failures, source, database, SampleSettings.of(Map.of("data", data)));
        nodes.add(node);
        node.start();
        return node;
    }

    /** Counts its runs. */
    static final class Counted {

        final AtomicInteger runs = new AtomicInteger();
        final AtomicInteger mostAtOnce = new AtomicInteger();
        private final AtomicInteger atOnce = new AtomicInteger();
        volatile boolean fails;

        @Job(value = "web.job.forms", everySeconds = 1)
        void count() throws InterruptedException {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            Thread.sleep(20);
            atOnce.decrementAndGet();
            if (fails) {
                throw new IllegalStateException("made up");
            }
            runs.incrementAndGet();
        }
    }

    /** Waits for an answer that does not come. */
    static final class SilentServer {

        final CountDownLatch answers = new CountDownLatch(1);
        final AtomicInteger begun = new AtomicInteger();

        @Job(value = "notices.job.mails", everySeconds = 1)
        void send() throws InterruptedException {
            begun.incrementAndGet();
            answers.await();
        }
    }
}
