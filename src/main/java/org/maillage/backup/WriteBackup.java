package org.maillage.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.maillage.backup.BackupContents.TableContents;
import org.maillage.shared.DiskFull;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes all rows of a database, as they are at one point in time, into a file: others go on reading and writing
 * meanwhile. The file is there when it is whole, for its owner alone.
 */
final class WriteBackup {

    /** How the name of one ends that is not whole. */
    static final String PART = ".part";

    private final DataSource database;

    WriteBackup(DataSource database) {
        this.database = database;
    }

    /**
     * Writes it; a file of that name is replaced once the new one is whole.
     *
     * @throws NotPossible when there is no platform in the database, or half of one
     */
    BackupContents to(Path path) throws IOException, SQLException {
        if (RestoreMark.isOn(database)) {
            throw new NotPossible(Saying.of("backup.restore-cut"));
        }
        var steps = Steps.of(database);
        if (steps.isEmpty()) {
            throw new NotPossible(Saying.of("backup.nothing"));
        }
        var folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var part = Files.createTempFile(
                folder,
                "backup",
                PART,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            BackupContents contents;
            try (var file = FileChannel.open(part, StandardOpenOption.WRITE)) {
                var zip = new ZipOutputStream(Channels.newOutputStream(file));
                zip.setLevel(Deflater.BEST_SPEED);
                contents = write(zip, steps);
                zip.finish();
                // It has another name only once it is on the disk.
                file.force(true);
            }
            try (var written = BackupFile.open(part)) {
                written.readBack();
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return contents;
        } catch (IOException e) {
            if (!DiskFull.isIn(e)) {
                throw e;
            }
            var free = Files.getFileStore(folder).getUsableSpace();
            throw new NotPossible(Saying.of("backup.no-room", folder.toString(), String.valueOf(free >> 20)));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private BackupContents write(ZipOutputStream zip, List<Step> steps) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                var contents = write(zip, steps, connection);
                zip.putNextEntry(new ZipEntry(BackupContents.ENTRY));
                zip.write(BackupFile.JSON.writeValueAsBytes(contents));
                zip.closeEntry();
                return contents;
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        }
    }

    private static BackupContents write(ZipOutputStream zip, List<Step> steps, Connection connection)
            throws IOException, SQLException {
        var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var catalogue = new Catalogue(client);
        // The first statement of a transaction sets the point in time.
        var at = client.sql("select now()").query(Instant.class).single();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var tables = new ArrayList<TableContents>();
        for (var name : catalogue.tablesThatStay()) {
            tables.add(write(zip, copy, name, catalogue.columns(name)));
        }
        return new BackupContents(
                BackupContents.FORMAT,
                at,
                client.sql("show server_version").query(String.class).single(),
                steps,
                tables,
                // Last: they know no point in time, and none may stand before a row that was read.
                catalogue.sequences());
    }

    private static TableContents write(ZipOutputStream zip, CopyManager copy, String name, List<String> columns)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(new TableContents(name, columns, 0).entry()));
        var rows =
                copy.copyOut("copy %s (%s) to stdout".formatted(name, String.join(", ", columns)), new StaysOpen(zip));
        zip.closeEntry();
        return new TableContents(name, columns, rows);
    }

    /** Whoever writes an entry must not close the file. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // The next entry follows.
        }
    }
}
