package org.maillage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything the platform keeps; one running platform owns it at a time. */
final class DataFolder {

    static final String LOCK = "lock";

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;

    private final Path folder;
    private @Nullable FileChannel lock;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path server() {
        return folder.resolve("postgresql");
    }

    Path binaries() {
        return folder.resolve("postgresql-binaries");
    }

    Path log() {
        return folder.resolve("log").resolve("postgresql.log");
    }

    /** Makes the folder where it is missing, and refuses one that cannot hold a database. */
    void prepare() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(log().getParent());
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be made (%s). Give another one with MAILLAGE_DATA=/a/folder, or the right to write there."
                            .formatted(folder, e.getMessage()),
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new CannotStart(
                    "The data folder %s cannot be written to. Start as the user who owns it, or give another one with MAILLAGE_DATA=/a/folder."
                            .formatted(folder));
        }
        OwnerOnly.keep(folder);
        refuseAnotherVersion();
    }

    /** For who starts a server; a command that joins one that runs may write its file to another disk. */
    void refuseAFullDisk() {
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new CannotStart(
                        "The disk of the data folder %s has only %d MB left; the platform needs %d MB to start safely. Free some space, then start again: nothing is lost."
                                .formatted(folder, free >> 20, LEAST_FREE_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseAnotherVersion() {
        var file = server().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        try {
            var version = Files.readString(file).strip();
            if (!version.equals(EmbeddedDatabase.MAJOR_VERSION)) {
                throw new CannotStart(
                        "The data folder %s was written by PostgreSQL %s, and this version of the platform runs PostgreSQL %s. Start it with the version of the platform that wrote it, make a backup there, and restore that backup into an empty folder here."
                                .formatted(folder, version, EmbeddedDatabase.MAJOR_VERSION));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the folder for this process; false when another running platform has it. */
    boolean lock() {
        try {
            // Held open while the server runs: the operating system lets go of it even after kill -9.
            var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                lock = channel;
                return true;
            }
            channel.close();
            return false;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new CannotStart("The data folder %s cannot be locked (%s).".formatted(folder, e.getMessage()), e);
        }
    }

    void unlock() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password of the server's superuser: made once from a secure source, readable by the owner of the folder alone. */
    String password() {
        return password(passwordFile());
    }

    /** The password of the role by which the platform works, made and kept like the other. */
    String rolePassword() {
        return password(folder.resolve("maillage.password"));
    }

    private static String password(Path file) {
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                // Whole or not at all: an empty one would keep the database from ever starting.
                var written = Files.createTempFile(file.getParent(), "password", null, OWNER_ONLY);
                Files.writeString(written, HexFormat.of().formatHex(bytes));
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "The password file %s cannot be read or written (%s).".formatted(file, e.getMessage()), e);
        }
    }

    Path passwordFile() {
        return folder.resolve("postgresql.password");
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
