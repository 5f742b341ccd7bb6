package org.maillage.backup;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.maillage.backup.Backups.Made;
import org.maillage.shared.Command;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;

/** {@code ./maillage backup [FILE]}: writes a backup while the platform runs, or when it does not, and reads it back. */
@Component
record BackUp(DataSource database, Backups backups, Clock clock) implements Command {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() > 1 || arguments.stream().anyMatch(it -> it.startsWith("-"))) {
            throw new NotPossible(Saying.of("backup.usage"));
        }
        try {
            var made = made(arguments);
            var contents = made.contents();
            out.println(say(
                    "backup.done",
                    made.file().toAbsolutePath().toString(),
                    count(contents.rows()),
                    count(contents.tables().size()),
                    count(Math.max(1, Files.size(made.file()) >> 20))));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Made made(List<String> arguments) throws IOException, SQLException {
        var write = new WriteBackup(database);
        if (arguments.isEmpty()) {
            return backups.add(write, clock.instant());
        }
        var file = Path.of(arguments.getFirst());
        return new Made(file, write.to(file));
    }
}
