package org.maillage.directory.imports;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of actors that is read into the directory.
 *
 * @param number by which its tables are called
 * @param source the key of the source that its values come from
 * @param owner the territory whose team reads it in; null for the platform
 * @param counts how many rows of what
 */
record Import(
        UUID id,
        int number,
        String file,
        String sha256,
        String source,
        @Nullable UUID owner,
        State state,
        Map<String, Long> counts,
        Instant begunAt) {

    /** Where it stands. */
    enum State {
        READING,
        /** It can be looked at, and applied. */
        READ,
        APPLIED,
        UNDONE,
        FAILED;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }
    }

    long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Whether applying it would change anything. */
    boolean isApplicable() {
        return count("new") + count("changed") > 0;
    }

    /** SQL with the names of the tables in which its rows wait, for {@code {staged}} and {@code {matched}}. */
    String sql(String template) {
        return template.replace("{staged}", "directory.staged_" + number)
                .replace("{matched}", "directory.matched_" + number);
    }
}
