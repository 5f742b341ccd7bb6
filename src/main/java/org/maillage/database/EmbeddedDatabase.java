package org.maillage.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server that comes with the platform.
 *
 * <p>The library that brings it is made for tests: no fsync, no password. Here every commit reaches the disk, the server
 * listens on the loopback address alone, has no socket file, and asks for a password that only the owner of the data
 * folder can read. The platform is not its superuser.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String MAJOR_VERSION = "18";
    private static final String SUPERUSER = "postgres";

    private final int port;
    private final DataFolder folder;
    private final @Nullable KeptServer server;

    private EmbeddedDatabase(int port, DataFolder folder, @Nullable KeptServer server) {
        this.port = port;
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts the server on a data folder, which this process then owns. A server that dies is started again.
     *
     * @param lost what is done when it does not come back, with a sentence that says so
     * @throws CannotStart when another platform runs on the folder, or the folder cannot be used
     */
    public static EmbeddedDatabase start(Path dataFolder, Consumer<String> lost) {
        var folder = new DataFolder(dataFolder);
        folder.prepare();
        if (!folder.lock()) {
            throw new CannotStart(
                    "Another Maillage already runs on the data folder %s. Use that one, stop it with Ctrl-C, or give this one a folder of its own with MAILLAGE_DATA=/a/folder."
                            .formatted(folder));
        }
        TrialDatabase.clear(dataFolder);
        return started(folder, lost);
    }

    /** Joins the server of a platform that runs on the folder, or starts one for the time of a command. */
    public static EmbeddedDatabase join(Path dataFolder) {
        var folder = new DataFolder(dataFolder);
        folder.prepare();
        if (folder.lock()) {
            // The next statement of the command fails, and says so.
            return started(folder, sentence -> {});
        }
        return Postmaster.on(folder.server())
                .map(it -> new EmbeddedDatabase(it.port(), folder, null))
                .orElseThrow(() -> new CannotStart(
                        "Another Maillage is starting or stopping on the data folder %s. Try again in a few seconds."
                                .formatted(folder)));
    }

    private static EmbeddedDatabase started(DataFolder folder, Consumer<String> lost) {
        folder.refuseAFullDisk();
        Postmaster.on(folder.server()).ifPresent(Postmaster::stop);
        Postmaster.forgetOthers(folder.server());
        var unfinished = new UnfinishedWork(folder);
        unfinished.clear();
        try {
            var server = KeptServer.start(folder, builder(folder), lost);
            // The library opens the folder of the programs to everybody at each start.
            OwnerOnly.keep(folder.binaries());
            var database = new EmbeddedDatabase(server.port(), folder, server);
            PlatformRole.provide(database.serverUrl(), SUPERUSER, folder.password(), folder.rolePassword());
            unfinished.done();
            return database;
        } catch (BindException e) {
            throw new CannotStart("No free port was found for the database (%s).".formatted(e.getMessage()), e);
        } catch (IOException | RuntimeException | SQLException e) {
            throw new CannotStart(
                    "The database does not start on %s (%s). Its own words are in %s. Maybe the disk is full, or the folder belongs to another user."
                            .formatted(folder, e.getMessage(), folder.log().getParent()),
                    e);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder) {
        return logThatTurnsOver(EmbeddedPostgres.builder())
                .setDataDirectory(folder.server())
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
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
                // Its log would hold the row that a constraint refuses, and so what is nobody else's.
                .setServerConfig("log_error_verbosity", "terse")
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()));
    }

    /** One file for each day of the week, written over a week later. What comes before the server stands in {@link DataFolder#log}. */
    private static EmbeddedPostgres.Builder logThatTurnsOver(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "../log")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_file_mode", "0600")
                .setServerConfig("log_rotation_age", "1d")
                .setServerConfig("log_rotation_size", "0")
                .setServerConfig("log_truncate_on_rotation", "on");
    }

    public String url() {
        return serverUrl() + PlatformRole.DATABASE;
    }

    private String serverUrl() {
        return "jdbc:postgresql://localhost:" + port + "/";
    }

    public String user() {
        return PlatformRole.NAME;
    }

    public String password() {
        return folder.rolePassword();
    }

    /** Stops the server if this process started it. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
            folder.unlock();
        }
    }
}
