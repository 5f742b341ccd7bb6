package org.maillage.search;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what went wrong while the index was written behind the scenes. */
final class LogFailures implements FailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LogFailures.class);

    @Override
    public void handle(FailureContext context) {
        LOG.error("The index could not be written: {}.", context.failingOperation(), context.throwable());
    }

    @Override
    public void handle(EntityIndexingFailureContext context) {
        LOG.error("Entries could not be written to the index: {}.", context.failingOperation(), context.throwable());
    }
}
