package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.junit.jupiter.api.Test;

/** Whoever fills an index waits for what a cluster still works on, and hears of what it could not write. */
class PendingWritesTest {

    private final PendingWrites writes = new PendingWrites();
    private final List<Consumer<? super CompletableFuture<? extends SearchIndexingPlanExecutionReport>>> handlers =
            new ArrayList<>();

    @Test
    void waitsForTheSlowestAndNotOnlyForTheLast() {
        var slow = new CompletableFuture<Report>();
        hand(slow);
        hand(CompletableFuture.completedFuture(Report.GOOD));
        var waiting = CompletableFuture.runAsync(writes::await);

        assertThat(waiting).isNotDone();
        slow.complete(Report.GOOD);

        assertThat(waiting).succeedsWithin(java.time.Duration.ofSeconds(10));
    }

    @Test
    void aWriteThatFailedIsNotPassedOver() {
        hand(CompletableFuture.completedFuture(new Report(Optional.of(new IllegalArgumentException("full")))));

        assertThatIllegalStateException()
                .isThrownBy(writes::await)
                .havingCause()
                .withMessage("full");
        writes.await();
    }

    @Test
    void noMoreAreUnderWayThanTheMemoryBears() {
        var first = new CompletableFuture<Report>();
        hand(first);
        IntStream.range(0, 15).forEach(it -> hand(CompletableFuture.completedFuture(Report.GOOD)));
        var oneMore = CompletableFuture.runAsync(() -> hand(CompletableFuture.completedFuture(Report.GOOD)));

        assertThat(oneMore).isNotDone();
        first.complete(Report.GOOD);

        assertThat(oneMore).succeedsWithin(java.time.Duration.ofSeconds(10));
    }

    @Test
    void whatWasBrokenOffSaysNothingOfTheNext() {
        hand(CompletableFuture.completedFuture(new Report(Optional.of(new IllegalArgumentException("full")))));

        writes.forget();

        writes.await();
    }

    private void hand(CompletableFuture<Report> batch) {
        writes.apply(new Context());
        handlers.getLast().accept(batch);
    }

    private record Report(Optional<Throwable> throwable) implements SearchIndexingPlanExecutionReport {

        static final Report GOOD = new Report(Optional.empty());

        @Override
        public List<? extends EntityReference> failingEntities() {
            return List.of();
        }
    }

    private final class Context implements IndexingPlanSynchronizationStrategyConfigurationContext {

        @Override
        public void documentCommitStrategy(DocumentCommitStrategy strategy) {}

        @Override
        public void documentRefreshStrategy(DocumentRefreshStrategy strategy) {}

        @Override
        public void indexingFutureHandler(
                Consumer<? super CompletableFuture<? extends SearchIndexingPlanExecutionReport>> handler) {
            handlers.add(handler);
        }

        @Override
        public FailureHandler failureHandler() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void operationSubmitter(OperationSubmitter submitter) {}
    }
}
