package org.maillage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process that runs on a data folder, as its {@code postmaster.pid} tells (line 1 the process, line 4 the
 * port).
 */
record Postmaster(ProcessHandle process, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The server that runs on this folder now, if any; a file left behind by a killed one does not count. */
    static Optional<Postmaster> on(Path serverFolder) {
        try {
            var lines = Files.readAllLines(serverFolder.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(Postmaster::isServer)
                    .map(process -> new Postmaster(
                            process, Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    // A process number is used again after a restart of the machine: only a program named postgres is ours.
    private static boolean isServer(ProcessHandle process) {
        return process.info().command().map(it -> it.contains("postgres")).orElse(true);
    }

    /** Stops a server whose platform was killed, so that the next one may start on its folder. */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "A PostgreSQL server left by an earlier run (process %d) does not stop. Stop it with: kill -INT %d, then start again."
                            .formatted(process.pid(), process.pid()),
                    e);
        }
    }
}
