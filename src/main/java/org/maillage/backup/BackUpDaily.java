package org.maillage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.maillage.shared.Job;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;

/** Makes a backup every night, reads it back, and takes old ones away. */
@Component
record BackUpDaily(DataSource database, Backups backups, Clock clock) {

    private static final long ROOM = 300L << 20;

    /** @throws NotPossible when there is no room on the disk, or what was written cannot be read */
    @Job(value = "backup.job.daily", at = "0 30 2 * * *")
    void run() throws IOException, SQLException {
        if (!backups.keep().isPositive()) {
            return;
        }
        refuseAFullDisk();
        var now = clock.instant();
        backups.add(new WriteBackup(database), now);
        backups.removeOld(now);
    }

    private void refuseAFullDisk() throws IOException {
        Files.createDirectories(backups.folder());
        var last = backups.all().stream()
                .findFirst()
                .map(Backups.BackupState::bytes)
                .orElse(0L);
        var free = Files.getFileStore(backups.folder()).getUsableSpace();
        if (free < ROOM + 2 * last) {
            throw new NotPossible(Saying.of("backup.no-room", backups.folder().toString(), String.valueOf(free >> 20)));
        }
    }
}
