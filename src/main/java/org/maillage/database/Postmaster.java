package org.maillage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process that runs on a data folder, as its {@code postmaster.pid} tells (line 1 the process, line 2 the
 * folder, line 4 the port).
 *
 * <p>That file is copied with its folder, and a process number is used again: neither makes a process the server of a
 * folder. Its command line does, which names the folder it works on.
 */
record Postmaster(ProcessHandle process, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** No system gives a process this number. */
    private static final String NO_PROCESS = "999999999";

    /** The server that runs on this folder now, if any; a file that a killed one left or that was copied does not count. */
    static Optional<Postmaster> on(Path serverFolder) {
        try {
            var lines = lines(serverFolder);
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(it -> worksOn(serverFolder, it, lines.get(1).strip()))
                    .map(process -> new Postmaster(
                            process, Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes out of a folder the process that does not work on it, beside which PostgreSQL would not start. The rest of the
     * file stays: by it PostgreSQL sees for itself whether memory of the folder is still in use.
     */
    static void forgetOthers(Path serverFolder) {
        try {
            var lines = lines(serverFolder);
            if (!lines.isEmpty() && on(serverFolder).isEmpty()) {
                lines.set(0, NO_PROCESS);
                Files.write(serverFolder.resolve("postmaster.pid"), lines);
            }
        } catch (IOException e) {
            // No such file; or one that PostgreSQL cannot read either, and says so.
        }
    }

    /**
     * Whether it lets nobody in and never will: what was to put its files in order has ended, and it did not notice, as
     * PostgreSQL 18 does on a full disk. Only Linux tells what its processes are.
     */
    boolean isStuck() {
        var parts = process.children().map(Postmaster::title).toList();
        return parts.stream().anyMatch(it -> it.startsWith("postgres: checkpointer"))
                && parts.stream()
                        .noneMatch(it -> it.startsWith("postgres: startup") || it.startsWith("postgres: walwriter"));
    }

    private static String title(ProcessHandle part) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(part.pid()), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> lines(Path serverFolder) throws IOException {
        return new ArrayList<>(Files.readAllLines(serverFolder.resolve("postmaster.pid")));
    }

    private static boolean worksOn(Path folder, ProcessHandle process, String writtenFolder) {
        var info = process.info();
        return info.command().map(it -> it.contains("postgres")).orElse(true)
                // Not every system tells the command line of every process.
                && isSame(folder, info.arguments().flatMap(Postmaster::folderOf).orElse(writtenFolder));
    }

    private static Optional<String> folderOf(String[] arguments) {
        var option = List.of(arguments).indexOf("-D");
        return option < 0 || option + 1 == arguments.length ? Optional.empty() : Optional.of(arguments[option + 1]);
    }

    private static boolean isSame(Path folder, String other) {
        try {
            return Files.isSameFile(folder, Path.of(other));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
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
