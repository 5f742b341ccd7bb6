package org.maillage.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.maillage.backup.BackupContents.TableContents;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings a backup into a database, in the shape that it had; the next start brings that shape up to date. A database in
 * which this was cut off is known by a mark, and no platform starts on it.
 */
final class RestoreBackup {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DataSource database;
    private final Clock clock;

    RestoreBackup(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether there is something in the database already that is not half of a backup. */
    boolean wouldReplace() {
        return !Steps.of(database).isEmpty() && !RestoreMark.isOn(database);
    }

    /**
     * Replaces all that is in the database by what is in the backup.
     *
     * @throws NotPossible when a newer version of the platform made the backup
     */
    void from(BackupFile file) throws IOException, SQLException {
        var contents = file.contents();
        var unknown = Steps.unknown(contents.steps());
        if (!unknown.isEmpty()) {
            throw new NotPossible(Saying.of("backup.newer", Steps.latest(unknown)));
        }
        RestoreMark.set(database);
        clear();
        Steps.take(database, contents.steps());
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            fill(file, connection);
            Restored.write(connection, contents.at(), clock);
            RestoreMark.remove(connection);
            connection.commit();
        }
        // Without it the first searches of the database go by chance.
        JdbcClient.create(database).sql("analyze").update();
    }

    /** @throws NotPossible when somebody works on the database: a platform that runs, for one */
    void refuseWhileOthersWork() {
        // Those of a platform that has just been stopped are still on their way out.
        for (var end = System.nanoTime() + PATIENCE.toNanos(); othersWork(); ) {
            if (System.nanoTime() > end) {
                throw new NotPossible(Saying.of("backup.others-work"));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean othersWork() {
        return JdbcClient.create(database).sql("""
                select count(*) > 0
                from pg_stat_activity
                where datname = current_database()
                and pid <> pg_backend_pid()
                and backend_type = 'client backend'
                """).query(Boolean.class).single();
    }

    private void clear() {
        var client = JdbcClient.create(database);
        var catalogue = new Catalogue(client);
        catalogue
                .schemas()
                .forEach(it -> client.sql("drop schema " + it + " cascade").update());
        client.sql("""
                select format('%I.%I', schemaname, tablename)
                from pg_tables
                where schemaname = 'public'
                and tablename <> :mark
                """)
                .param("mark", RestoreMark.TABLE)
                .query(String.class)
                .list()
                .forEach(it -> client.sql("drop table " + it + " cascade").update());
    }

    private static void fill(BackupFile file, Connection connection) throws IOException, SQLException {
        var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var catalogue = new Catalogue(client);
        var links = catalogue.links();
        var tables = new ArrayList<>(catalogue.tables());
        tables.removeIf(it -> it.equals("public." + RestoreMark.TABLE));
        // Rows come in the order of the alphabet, and were looked at once already.
        links.keySet().forEach(it -> client.sql(it).update());
        each(client, tables, "alter table %s disable trigger user");
        client.sql("truncate " + String.join(", ", tables)).update();
        for (var table : file.contents().tables()) {
            copy(file, table, tables, connection);
        }
        each(client, tables, "alter table %s enable trigger user");
        links.values().forEach(it -> client.sql(it).update());
        file.contents().sequences().forEach((name, value) -> setSequence(client, name, value));
    }

    private static void each(JdbcClient client, List<String> tables, String statement) {
        tables.forEach(it -> client.sql(statement.formatted(it)).update());
    }

    private static void copy(BackupFile file, TableContents table, List<String> tables, Connection connection)
            throws IOException, SQLException {
        // What the file says goes into a statement: only what the database itself knows by that name.
        var catalogue = new Catalogue(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        if (!tables.contains(table.name()) || !catalogue.columns(table.name()).containsAll(table.columns())) {
            throw new NotPossible(Saying.of("backup.other-shape", table.name()));
        }
        long written;
        try (var rows = file.rows(table)) {
            written = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin".formatted(table.name(), String.join(", ", table.columns())),
                            rows);
        }
        if (written != table.rows()) {
            throw new NotPossible(Saying.of("backup.other-shape", table.name()));
        }
    }

    private static void setSequence(JdbcClient client, String name, String value) {
        var parts = value.split(", ", 2);
        client.sql("select setval(:name::regclass, :last, :called)::text")
                .param("name", name)
                .param("last", Long.parseLong(parts[0]))
                .param("called", Boolean.parseBoolean(parts[1]))
                .query(String.class)
                .single();
    }
}
