package org.maillage.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * What the operator may set about backups ({@code MAILLAGE_BACKUP_FOLDER}, {@code MAILLAGE_BACKUP_KEEP}).
 *
 * @param folder where they are put; without one, {@code backups} in the data folder
 * @param keep how long they are kept, in days; with zero none are made by themselves
 */
@ConfigurationProperties("maillage.backup")
record BackupSettings(
        @Nullable Path folder,
        @DefaultValue("14") @DurationUnit(ChronoUnit.DAYS) Duration keep) {

    Path folder(Settings settings) {
        return (folder == null ? settings.data().resolve("backups") : folder)
                .toAbsolutePath()
                .normalize();
    }
}
