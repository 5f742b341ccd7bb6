package org.maillage.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** A database that does not answer, has no room, or is starting: what was asked may be asked again in a while. */
final class DatabaseAway {

    private static final String CLOSED = "Connection is closed";

    private DatabaseAway() {}

    /** Whether a failure says so, by what PostgreSQL calls it: the classes of its conditions are the first letters. */
    static boolean isIn(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case SQLTransientConnectionException it -> true;
            // What the pool says of a connection that was lost while somebody had it.
            case SQLException it when it.getSQLState() == null && CLOSED.equals(it.getMessage()) -> true;
            case SQLException it when isAway(String.valueOf(it.getSQLState())) -> true;
            default -> isIn(failure.getCause());
        };
    }

    private static boolean isAway(String state) {
        // Connection lost; no disk, memory or connections left; stopped or starting.
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
