package org.maillage.backup;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maillage.shared.Fails;
import org.springframework.stereotype.Component;

/** Tells the administrators when no backup was made although one should have been. */
@Component
final class MissingBackups implements Fails {

    /** A night, and half a day in which the machine may have been off. */
    private static final Duration PATIENCE = Duration.ofHours(36);

    private final Backups backups;
    private final Clock clock;
    private final Instant begun;

    MissingBackups(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public String kind() {
        return "backup.missing";
    }

    @Override
    public List<Failure> failures(int most) {
        var latest = backups.all().stream().findFirst().map(Backups.BackupState::at);
        var now = clock.instant();
        // A platform that has just begun had no night yet.
        if (!backups.keep().isPositive()
                || now.isBefore(begun.plus(PATIENCE))
                || latest.filter(it -> now.isBefore(it.plus(PATIENCE))).isPresent()) {
            return List.of();
        }
        return List.of(new Failure(
                "backup",
                latest.orElse(begun),
                say("backup.missing.what"),
                say("backup.missing.why", backups.folder().toString()),
                "",
                false));
    }
}
