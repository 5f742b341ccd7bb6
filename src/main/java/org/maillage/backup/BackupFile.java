package org.maillage.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.maillage.backup.BackupContents.TableContents;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup in its file: a ZIP of one entry for each table, and one that says what they are. */
final class BackupFile implements Closeable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int AT_ONCE = 1 << 16;

    private final ZipFile file;
    private final BackupContents contents;

    private BackupFile(ZipFile file, BackupContents contents) {
        this.file = file;
        this.contents = contents;
    }

    /**
     * Opens a backup.
     *
     * @throws NotPossible when it is none, is not whole, or is of a format that only a newer version knows
     */
    static BackupFile open(Path path) throws IOException {
        if (!Files.isReadable(path)) {
            throw new NotPossible(Saying.of("backup.no-file", path.toString()));
        }
        try {
            var file = new ZipFile(path.toFile());
            try {
                return new BackupFile(file, contents(file, path));
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new NotPossible(Saying.of("backup.not-whole", path.toString()));
        }
    }

    private static BackupContents contents(ZipFile file, Path path) throws IOException {
        var entry = file.getEntry(BackupContents.ENTRY);
        if (entry == null) {
            throw new NotPossible(Saying.of("backup.not-whole", path.toString()));
        }
        try (var text = file.getInputStream(entry)) {
            var json = JSON.readTree(text);
            if (json.path("format").asInt() > BackupContents.FORMAT) {
                throw new NotPossible(
                        Saying.of("backup.newer", json.path("format").asString()));
            }
            return JSON.treeToValue(json, BackupContents.class);
        } catch (JacksonException e) {
            throw new NotPossible(Saying.of("backup.not-whole", path.toString()));
        }
    }

    BackupContents contents() {
        return contents;
    }

    InputStream rows(TableContents table) throws IOException {
        var entry = file.getEntry(table.entry());
        if (entry == null) {
            throw new ZipException("There is no " + table.entry());
        }
        return file.getInputStream(entry);
    }

    /**
     * Reads all of it back: the check sums of a ZIP are looked at on the way, and rows are counted.
     *
     * @throws NotPossible when a byte or a row is not as it was written
     */
    void readBack() throws IOException {
        try {
            for (var table : contents.tables()) {
                if (lines(table) != table.rows()) {
                    throw new ZipException("There are too few rows in " + table.entry());
                }
            }
        } catch (ZipException e) {
            throw new NotPossible(Saying.of("backup.not-whole", file.getName()));
        }
    }

    // In PostgreSQL's text format a row is a line: line breaks inside values are written in another way.
    private long lines(TableContents table) throws IOException {
        var lines = 0L;
        try (var rows = rows(table)) {
            var some = new byte[AT_ONCE];
            for (var count = rows.read(some); count >= 0; count = rows.read(some)) {
                for (var i = 0; i < count; i++) {
                    lines += some[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
