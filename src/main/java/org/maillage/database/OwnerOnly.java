package org.maillage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a folder and all beneath it for its owner: names of people stand in its files, and what others could write there
 * would run as the platform. What an earlier version has left open is closed.
 */
final class OwnerOnly extends SimpleFileVisitor<Path> {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);
    private static final EnumSet<PosixFilePermission> OF_THE_OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private boolean stays;

    private OwnerOnly() {}

    /** Takes from everybody else all rights on a folder; where somebody else owns it, it says so and goes on. */
    static void keep(Path folder) {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
            return;
        }
        var visit = new OwnerOnly();
        try {
            // The folder itself may be a link to another disk; what links in it lead to is none of ours.
            Files.walkFileTree(folder.toRealPath(), visit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (visit.stays) {
            LOG.warn(
                    "Other users of this machine may read or write in {}, and it belongs to another user. Its owner can close it: chmod -R go= {}",
                    folder,
                    folder);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        close(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isSymbolicLink()) {
            close(file);
        }
        return FileVisitResult.CONTINUE;
    }

    // A running server makes files and takes them away.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        return FileVisitResult.CONTINUE;
    }

    private void close(Path path) {
        try {
            var rights = Files.getPosixFilePermissions(path);
            if (rights.retainAll(OF_THE_OWNER)) {
                Files.setPosixFilePermissions(path, rights);
            }
        } catch (IOException e) {
            stays |= Files.exists(path);
        }
    }
}
