package org.maillage.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.database.EmbeddedDatabase;

/**
 * How much the platform held while it was measured.
 *
 * @param rows by what they are; a module that is not there has none
 */
record Holdings(Map<String, Long> rows) {

    private static final List<String> TABLES =
            List.of("territory.commune", "territory.territory", "pathway.edition", "exchange.need");

    Holdings {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    static Holdings nothing() {
        return new Holdings(Map.of());
    }

    /** Counts in the database of the platform that runs on the folder. */
    static Holdings of(Path data) {
        var database = EmbeddedDatabase.join(data);
        var rows = new LinkedHashMap<String, Long>();
        try (database;
                var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            for (var table : TABLES) {
                if (isThere(connection, table)) {
                    rows.put(table.substring(table.indexOf('.') + 1), count(connection, table));
                }
            }
            return new Holdings(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of the platform cannot be counted.", e);
        }
    }

    String words() {
        return rows.isEmpty() ? "none" : rows.keySet().stream().map(this::words).collect(Collectors.joining(", "));
    }

    /** As in « 34,969 communes ». */
    String words(String what) {
        var count = rows.getOrDefault(what, 0L);
        var plural = what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return Figure.number(count) + " " + (count == 1 ? what : plural);
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, table);
            var found = statement.executeQuery();
            return found.next() && found.getBoolean(1);
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }
}
