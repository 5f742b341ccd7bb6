package org.maillage.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** The backups in the folder of the settings, each named after the moment it was made. */
@Component
public final class Backups {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'maillage-'uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern NAMES = Pattern.compile("(maillage-\\d{4}-\\d\\d-\\d\\d-\\d{6})(-\\d+)?\\.zip");
    /** No backup takes so long. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final String TRIED = ".tried";

    private final Path folder;
    private final Duration keep;

    Backups(Settings settings, BackupSettings backup) {
        this.folder = backup.folder(settings);
        this.keep = backup.keep();
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /** How long they are kept; zero when none are made by themselves. */
    public Duration keep() {
        return keep;
    }

    /** All that are there, newest first. */
    public List<BackupState> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> NAMES.matcher(it.getFileName().toString()).matches())
                    .map(Backups::state)
                    // One that is being made has its name already.
                    .filter(it -> it.bytes() > 0)
                    .sorted(Comparator.comparing(BackupState::at)
                            .thenComparing(BackupState::file)
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BackupState state(Path file) {
        try {
            var tried = tried(file);
            return new BackupState(
                    file,
                    NAME.parse(NAMES.matcher(file.getFileName().toString()).replaceFirst("$1"), Instant::from),
                    Files.size(file),
                    Files.exists(tried) ? Files.getLastModifiedTime(tried).toInstant() : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path tried(Path file) {
        return file.resolveSibling(file.getFileName() + TRIED);
    }

    /** Makes one more, beside all others: two in one second have names of their own. */
    Made add(WriteBackup write, Instant now) throws IOException, SQLException {
        var file = claim(now);
        var whole = false;
        try {
            var made = new Made(file, write.to(file));
            whole = true;
            return made;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path claim(Instant now) throws IOException {
        Files.createDirectories(folder);
        for (var number = 1; ; number++) {
            var name = NAME.format(now) + (number == 1 ? "" : "-" + number) + ".zip";
            try {
                return Files.createFile(folder.resolve(name));
            } catch (FileAlreadyExistsException e) {
                // Another was made in this second.
            }
        }
    }

    /** Says that one was restored on trial. */
    static void triedNow(Path file) throws IOException {
        Files.writeString(tried(file), "");
    }

    /** Takes away those that are older than the settings say, but never the newest; and what one that was cut off has left. */
    void removeOld(Instant now) throws IOException {
        try (var left = Files.newDirectoryStream(folder, "{backup*.part,maillage-*.zip}")) {
            for (var file : left) {
                var half = file.toString().endsWith(WriteBackup.PART) || Files.size(file) == 0;
                if (half && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LONGEST))) {
                    Files.delete(file);
                }
            }
        }
        for (var old : all().stream().skip(1).toList()) {
            if (old.at().isBefore(now.minus(keep))) {
                Files.deleteIfExists(tried(old.file()));
                Files.deleteIfExists(old.file());
            }
        }
    }

    /** One that was made just now. */
    record Made(Path file, BackupContents contents) {}

    /**
     * One of them.
     *
     * @param at when it was made
     * @param bytes how large it is
     * @param triedAt when it was restored on trial, if ever
     */
    public record BackupState(
            Path file, Instant at, long bytes, @Nullable Instant triedAt) {}
}
