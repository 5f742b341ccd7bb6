package org.maillage.backup;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.maillage.shared.Command;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;

/**
 * {@code ./maillage restore FILE}: brings a backup into an empty database, or with {@code --replace} into one that is not,
 * of which a backup is made first. With {@code --try} the caller has given a database that is thrown away afterwards.
 */
@Component
record Restore(DataSource database, Backups backups, Clock clock) implements Command {

    /** Replaces what is there. */
    private static final String REPLACE = "--replace";

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var files = arguments.stream().filter(it -> !it.startsWith("--")).toList();
        if (files.size() != 1 || !List.of(REPLACE, BackupCommands.TRY).containsAll(options(arguments))) {
            throw new NotPossible(Saying.of("backup.restore.usage"));
        }
        try (var file = BackupFile.open(Path.of(files.getFirst()))) {
            restore(file, arguments, out);
            if (arguments.contains(BackupCommands.TRY)) {
                Backups.triedNow(Path.of(files.getFirst()));
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> options(List<String> arguments) {
        return arguments.stream().filter(it -> it.startsWith("--")).toList();
    }

    private void restore(BackupFile file, List<String> arguments, PrintStream out) throws IOException, SQLException {
        // Before anything is taken away: what cannot be read to its end is not begun.
        file.readBack();
        var restore = new RestoreBackup(database, clock);
        restore.refuseWhileOthersWork();
        if (restore.wouldReplace()) {
            if (!arguments.contains(REPLACE)) {
                throw new NotPossible(Saying.of("backup.restore.not-empty"));
            }
            var before = backups.add(new WriteBackup(database), clock.instant());
            out.println(say("backup.restore.before", before.file().toString()));
        }
        restore.from(file);
        var contents = file.contents();
        out.println(say(
                arguments.contains(BackupCommands.TRY) ? "backup.restore.tried" : "backup.restore.done",
                count(contents.rows()),
                moment(contents.at())));
    }
}
