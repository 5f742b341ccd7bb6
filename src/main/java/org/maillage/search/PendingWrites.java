package org.maillage.search;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/**
 * Many writes under way at once, of which none is lost: a cluster works on them in queues beside each other, and what it
 * does last is not what was handed over last.
 */
final class PendingWrites implements IndexingPlanSynchronizationStrategy {

    /** Batches that may be under way: enough to keep all queues at work, few enough for the memory. */
    private static final int MOST = 16;

    private final Queue<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> pending = new ArrayDeque<>();

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.operationSubmitter(OperationSubmitter.blocking());
        context.indexingFutureHandler(this::add);
    }

    private void add(CompletableFuture<? extends SearchIndexingPlanExecutionReport> batch) {
        pending.add(batch);
        awaitAllBut(MOST);
    }

    /**
     * Waits for all of them.
     *
     * @throws IllegalStateException when one has failed
     */
    void await() {
        awaitAllBut(0);
    }

    /** Those of a filling that was broken off say nothing of the next. */
    void forget() {
        pending.clear();
    }

    private void awaitAllBut(int most) {
        while (pending.size() > most) {
            pending.remove().join().throwable().ifPresent(it -> {
                pending.clear();
                throw new IllegalStateException("Entries could not be written into the index.", it);
            });
        }
    }
}
