package org.maillage.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.BindException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server that comes with the platform.
 *
 * <p>The library that brings it is made for tests: no fsync, no password. Here every commit reaches the disk, the server
 * listens on the loopback address alone, has no socket file, and asks for a password that only the owner of the data
 * folder can read.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String MAJOR_VERSION = "18";
    private static final String USER = "postgres";
    private static final String DATABASE = "maillage";
    private static final Duration STARTUP_PATIENCE = Duration.ofMinutes(5);

    private final int port;
    private final String password;
    private final DataFolder folder;
    private final @Nullable EmbeddedPostgres server;

    private EmbeddedDatabase(int port, DataFolder folder, @Nullable EmbeddedPostgres server) {
        this.port = port;
        this.password = folder.password();
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts the server on a data folder, which this process then owns.
     *
     * @throws CannotStart when another platform runs on the folder, or the folder cannot be used
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        var folder = new DataFolder(dataFolder);
        folder.prepare();
        if (!folder.lock()) {
            throw new CannotStart(
                    "Another Maillage already runs on the data folder %s. Use that one, stop it with Ctrl-C, or give this one a folder of its own with MAILLAGE_DATA=/a/folder."
                            .formatted(folder));
        }
        Postmaster.on(folder.server()).ifPresent(Postmaster::stop);
        return started(folder);
    }

    /** Joins the server of a platform that runs on the folder, or starts one for the time of a command. */
    public static EmbeddedDatabase join(Path dataFolder) {
        var folder = new DataFolder(dataFolder);
        folder.prepare();
        if (folder.lock()) {
            Postmaster.on(folder.server()).ifPresent(Postmaster::stop);
            return started(folder);
        }
        return Postmaster.on(folder.server())
                .map(it -> new EmbeddedDatabase(it.port(), folder, null))
                .orElseThrow(() -> new CannotStart(
                        "Another Maillage is starting or stopping on the data folder %s. Try again in a few seconds."
                                .formatted(folder)));
    }

    private static EmbeddedDatabase started(DataFolder folder) {
        try {
            var server = builder(folder).start();
            var database = new EmbeddedDatabase(server.getPort(), folder, server);
            database.createDatabase();
            return database;
        } catch (BindException e) {
            throw new CannotStart("No free port was found for the database (%s).".formatted(e.getMessage()), e);
        } catch (IOException | RuntimeException | SQLException e) {
            throw new CannotStart(
                    "The database does not start on %s (%s). Its own words are in %s. Maybe the disk is full, or the folder belongs to another user."
                            .formatted(folder, e.getMessage(), folder.log()),
                    e);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.server())
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP_PATIENCE)
                .setConnectConfig("password", folder.password())
                // The library writes these after its own options for initdb, and the last one counts.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "192MB")
                // Registers of a million rows come in at once: checkpoints in between would write everything twice.
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()));
    }

    private void createDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(url(USER), USER, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE + " encoding 'UTF8' template template0");
            }
        }
    }

    public String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server if this process started it. */
    @Override
    public void close() {
        if (server == null) {
            return;
        }
        try {
            server.close();
            folder.unlock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
