package org.maillage.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Copies many rows at once into a table, on the connection of the running transaction. */
@Component
public record Rows(DataSource database) {

    /** Copies a CSV file with a line of headers: {@code target} names the table and the columns. */
    public void copyCsv(String target, InputStream csv) {
        onConnection(connection ->
                connection.getCopyAPI().copyIn("copy " + target + " from stdin with (format csv, header true)", csv));
    }

    /** Copies rows that {@code source} hands over one by one. */
    public void copy(String target, Source source) {
        onConnection(connection -> copy(target, source, connection));
    }

    /** Copies rows on a connection of their own, so that others can be written meanwhile; all of them or none. */
    public void copyApart(String target, Source source) {
        try (var connection = database.getConnection()) {
            copy(target, source, connection.unwrap(PGConnection.class));
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The rows could not be copied.", e);
        }
    }

    private static long copy(String target, Source source, PGConnection connection) throws SQLException {
        var copy = connection.getCopyAPI().copyIn("copy " + target + " from stdin");
        try {
            var writer = new Writer(copy);
            source.writeTo(writer);
            writer.flush();
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void onConnection(Copying copying) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            copying.copy(connection.unwrap(PGConnection.class));
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The rows could not be copied.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** What hands rows over. */
    public interface Source {
        void writeTo(Writer writer);
    }

    private interface Copying {
        long copy(PGConnection connection) throws SQLException, IOException;
    }

    /** Takes rows, their columns in the order of the target. */
    public static final class Writer {

        private static final int BUFFER = 64 * 1024;

        private final CopyIn copy;
        private final StringBuilder lines = new StringBuilder(2 * BUFFER);
        private boolean begun;

        private Writer(CopyIn copy) {
            this.copy = copy;
        }

        public void row(Object... columns) {
            for (var i = 0; i < columns.length; i++) {
                if (i > 0) {
                    lines.append('\t');
                }
                append(columns[i].toString());
            }
            end();
        }

        /** The next column of the row that is being written; null for one that is not known. */
        public void column(@Nullable String value) {
            if (begun) {
                lines.append('\t');
            }
            begun = true;
            if (value == null) {
                lines.append("\\N");
            } else {
                append(value);
            }
        }

        /** Ends the row that is being written. */
        public void end() {
            begun = false;
            lines.append('\n');
            if (lines.length() > BUFFER) {
                flush();
            }
        }

        private void flush() {
            var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            lines.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException("The rows could not be copied.", e);
            }
        }

        private void append(String value) {
            var from = 0;
            for (var i = 0; i < value.length(); i++) {
                var letter = value.charAt(i);
                if (letter == '\\' || letter == '\t' || letter == '\n' || letter == '\r') {
                    lines.append(value, from, i).append('\\').append(escaped(letter));
                    from = i + 1;
                }
            }
            lines.append(value, from, value.length());
        }

        private static char escaped(char letter) {
            return switch (letter) {
                case '\t' -> 't';
                case '\n' -> 'n';
                case '\r' -> 'r';
                default -> letter;
            };
        }
    }
}
