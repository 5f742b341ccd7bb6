package org.maillage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * What a start leaves that was cut off before there was a database: taken away, so that the next start begins anew.
 * Neither the unpacking of PostgreSQL nor the making of its first files goes on where it was interrupted.
 */
final class UnfinishedWork {

    /** The library writes this into the folder of the programs once it has unpacked them all. */
    private static final String UNPACKED = ".exists";

    private final Path server;
    private final Path programs;
    private final Path mark;

    UnfinishedWork(DataFolder folder) {
        this.server = folder.server();
        this.programs = folder.binaries();
        this.mark = server.resolveSibling("postgresql.unfinished");
    }

    /** Takes away what is half done; whoever calls owns the folder, and no server runs on it. */
    void clear() {
        try {
            if (Files.isDirectory(programs)) {
                try (var versions = Files.newDirectoryStream(programs, Files::isDirectory)) {
                    for (var version : versions) {
                        if (!Files.exists(version.resolve(UNPACKED))) {
                            FileSystemUtils.deleteRecursively(version);
                        }
                    }
                }
            }
            if (Files.exists(mark)) {
                FileSystemUtils.deleteRecursively(server);
            }
            if (!Files.exists(server)) {
                Files.writeString(mark, "");
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "What an interrupted start left in %s cannot be taken away (%s). Delete the folders %s and %s, then start again: there is nothing in them yet."
                            .formatted(server.getParent(), e.getMessage(), server, programs),
                    e);
        }
    }

    /** Says that there is a database now, which nothing takes away any more. */
    void done() {
        try {
            if (Files.deleteIfExists(mark)) {
                // On the disk before the first row is: a mark that came back would take the database away.
                try (var directory = FileChannel.open(mark.getParent(), StandardOpenOption.READ)) {
                    directory.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
