package org.maillage.backup;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets no platform start on data that a newer version wrote, or on half of a backup, and says what was brought up to date:
 * an older version would not know what it must keep.
 */
@Component
final class GuardShape implements FlywayConfigurationCustomizer, Callback {

    private static final Logger LOG = LoggerFactory.getLogger(GuardShape.class);

    private final List<Step> taken = new ArrayList<>();
    private boolean isNew;

    /** @throws NotPossible when the platform must not start on this database */
    @Override
    public void customize(FluentConfiguration configuration) {
        var database = configuration.getDataSource();
        if (database != null) {
            refuse(database);
        }
        configuration.callbacks(this);
    }

    private void refuse(DataSource database) {
        if (RestoreMark.isOn(database)) {
            throw new NotPossible(Saying.of("backup.restore-cut"));
        }
        var steps = Steps.of(database);
        var unknown = Steps.unknown(steps);
        if (!unknown.isEmpty()) {
            throw new NotPossible(Saying.of("backup.written-by-newer", Steps.latest(unknown)));
        }
        isNew = steps.isEmpty();
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        var table = context.getConfiguration().getTable();
        var version = context.getMigrationInfo().getVersion();
        taken.add(new Step(Steps.module(table), version == null ? "" : version.getVersion()));
    }

    @Override
    public String getCallbackName() {
        return "shape";
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhatWasDone() {
        if (!isNew && !taken.isEmpty()) {
            LOG.info("The database was brought up to date: {}.", Steps.latest(taken));
        }
    }
}
