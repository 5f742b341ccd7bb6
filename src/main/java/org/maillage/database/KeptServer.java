package org.maillage.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that is started again on its port when it ends under the platform: a machine short of memory kills it, a full
 * disk stops it. Whoever holds connections to it gets new ones as if nothing had been.
 */
final class KeptServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptServer.class);

    /** After so long a server that is not there has failed; one that is there may still read what a power cut left. */
    private static final Duration STARTUP_PATIENCE = Duration.ofSeconds(20);

    /** How long a server is begun again before the platform gives up. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    /** So many looks in a row: between a crash and a new start, a server looks stuck for a moment. */
    private static final int STUCK = 4;

    private final DataFolder folder;
    private final int port;
    private final @Nullable EmbeddedPostgres library;
    private final Consumer<String> lost;
    private volatile boolean closed;

    private KeptServer(DataFolder folder, int port, @Nullable EmbeddedPostgres library, Consumer<String> lost) {
        this.folder = folder;
        this.port = port;
        this.library = library;
        this.lost = lost;
    }

    /** Starts a server; {@code lost} is told when it ended and does not come back. */
    static KeptServer start(DataFolder folder, EmbeddedPostgres.Builder builder, Consumer<String> lost)
            throws IOException {
        var server = startOnce(folder, builder, lost);
        server.watch();
        return server;
    }

    private static KeptServer startOnce(DataFolder folder, EmbeddedPostgres.Builder builder, Consumer<String> lost)
            throws IOException {
        try {
            var library = builder.setPGStartupWait(STARTUP_PATIENCE).start();
            return new KeptServer(folder, library.getPort(), library, lost);
        } catch (IOException e) {
            var slow = Postmaster.on(folder.server()).orElseThrow(() -> e);
            return new KeptServer(folder, slow.port(), null, lost);
        }
    }

    int port() {
        return port;
    }

    // Not on a thread of others: it waits as long as the platform runs.
    private void watch() {
        Thread.ofPlatform().daemon().name("database").start(this::keep);
    }

    private void keep() {
        try {
            var server = Postmaster.on(folder.server());
            while (server.isPresent()) {
                awaitEnd(server.get());
                if (closed || !startAgain()) {
                    return;
                }
                server = Postmaster.on(folder.server());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd(Postmaster server) throws InterruptedException {
        for (var stuck = 0; !hasEnded(server); ) {
            stuck = server.isStuck() ? stuck + 1 : 0;
            if (stuck == STUCK && !closed) {
                LOG.warn("The database server waits for what has ended already, and is stopped.");
                control("-m", "immediate", "-w", "-t", "20", "stop");
            }
        }
    }

    private static boolean hasEnded(Postmaster server) throws InterruptedException {
        try {
            server.process().onExit().get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean startAgain() throws InterruptedException {
        LOG.warn("The database server ended by itself and is started again.");
        for (var end = System.nanoTime() + PATIENCE.toNanos(); !closed && System.nanoTime() < end; ) {
            // As the first time: the server keeps in its folder how it was called.
            if (control("-m", "immediate", "-w", "-t", "60", "restart")) {
                LOG.warn("The database server runs again.");
                return true;
            }
            Thread.sleep(Duration.ofSeconds(2));
        }
        if (!closed) {
            lost.accept(
                    "The database server does not come back. Its own words are in %s. Maybe the disk is full or the machine is short of memory."
                            .formatted(folder.log().getParent()));
        }
        return false;
    }

    /** Has PostgreSQL's own program do something to the server; returns whether it was done. */
    private synchronized boolean control(String... what) throws InterruptedException {
        try {
            var command = new ArrayList<String>();
            if (LinuxUtils.isUnshareAvailable()) {
                // As the library does for an administrator of the machine, for whom PostgreSQL refuses to work.
                command.addAll(List.of("unshare", "-U"));
            }
            command.addAll(List.of(program().toString(), "-D", folder.server().toString()));
            command.addAll(List.of(what));
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            LOG.warn("The database server is out of reach: {}", e.getMessage());
            return false;
        }
    }

    private Path program() throws IOException {
        var call = Files.readString(folder.server().resolve("postmaster.opts"));
        return Path.of(call.split(" \"", 2)[0]).resolveSibling("pg_ctl");
    }

    /** Stops the server, and waits until everything is on the disk. */
    @Override
    public void close() {
        closed = true;
        try {
            if (!control("-m", "fast", "-w", "-t", "60", "stop")) {
                LOG.warn("The database server did not stop in time; the next start sees to it.");
            }
            if (library != null) {
                // It would stop the server in its own time; what it still holds is the lock of the folder.
                library.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
