package org.maillage.shared;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A disk without room, that of the database or of this machine: what was sent could not be written down. */
public final class DiskFull {

    /** What PostgreSQL calls it. */
    private static final String STATE = "53100";

    private DiskFull() {}

    /** Whether a failure says so. */
    public static boolean isIn(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case SQLException it when STATE.equals(it.getSQLState()) -> true;
            case FileSystemException it when isNoRoom(it.getReason()) -> true;
            case IOException it when isNoRoom(it.getMessage()) -> true;
            // An index of many parts says what went wrong with each.
            default ->
                isIn(failure.getCause()) || Stream.of(failure.getSuppressed()).anyMatch(DiskFull::isIn);
        };
    }

    // Java has no type for it: these are the words of Linux and macOS, and of Windows.
    private static boolean isNoRoom(@Nullable String words) {
        return words != null
                && (words.contains("No space left on device") || words.contains("not enough space on the disk"));
    }
}
