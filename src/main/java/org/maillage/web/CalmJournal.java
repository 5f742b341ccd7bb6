package org.maillage.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.DiskFull;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * What anybody writes into the journal of a database that is away, or of a full disk, becomes the one line of {@link FaultLog}: jobs, sessions and
 * the pool would each write where they were at that moment, several times a second for as long as it lasts.
 */
@Component
final class CalmJournal extends TurboFilter implements DisposableBean {

    private final FaultLog faults;
    private final LoggerContext journal;

    CalmJournal(FaultLog faults) {
        this.faults = faults;
        this.journal = (LoggerContext) LoggerFactory.getILoggerFactory();
        journal.addTurboFilter(this);
        start();
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            ch.qos.logback.classic.Logger logger,
            Level level,
            @Nullable String words,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        var failure = thrown == null
                        && values != null
                        && values.length > 0
                        && values[values.length - 1] instanceof Throwable it
                ? it
                : thrown;
        if (failure == null || !level.isGreaterOrEqual(Level.WARN) || !isKnown(failure)) {
            return FilterReply.NEUTRAL;
        }
        return FilterReply.DENY;
    }

    private boolean isKnown(Throwable failure) {
        if (DiskFull.isIn(failure)) {
            faults.noteFull(failure);
            return true;
        }
        if (DatabaseAway.isIn(failure)) {
            faults.noteAway(failure);
            return true;
        }
        return false;
    }

    @Override
    public void destroy() {
        stop();
        journal.getTurboFilterList().remove(this);
    }
}
