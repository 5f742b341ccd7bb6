package org.maillage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A database that is thrown away, with a server and a folder of its own inside the data folder. */
public final class TrialDatabase implements AutoCloseable {

    private static final String NAME = "trial";

    private final Path folder;
    private final EmbeddedDatabase database;

    private TrialDatabase(Path folder, EmbeddedDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /** Starts one, and takes away those of commands that were killed. */
    public static TrialDatabase start(Path dataFolder) {
        try {
            var data = Files.createDirectories(dataFolder.toAbsolutePath());
            clear(data);
            var folder = Files.createTempDirectory(data, NAME);
            return new TrialDatabase(folder, EmbeddedDatabase.join(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their servers would run on for ever, on a copy of all that people have written. */
    static void clear(Path dataFolder) {
        try (var left = Files.newDirectoryStream(dataFolder, NAME + "*")) {
            for (var folder : left) {
                if (Files.exists(folder.resolve(DataFolder.LOCK))) {
                    clear(new DataFolder(folder), folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(DataFolder trial, Path folder) throws IOException {
        // Whoever is still at work on it has locked it.
        if (trial.lock()) {
            try {
                Postmaster.on(trial.server()).ifPresent(Postmaster::stop);
                FileSystemUtils.deleteRecursively(folder);
            } finally {
                trial.unlock();
            }
        }
    }

    public EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
