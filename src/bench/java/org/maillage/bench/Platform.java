package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The platform in a process of its own, started as its users start it; closed, or when this process ends, it stops. */
final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 25;

    private final Process process;
    private final Path data;
    private final Path log;
    private final Site site;
    private final Thread stopWithUs = new Thread(this::stop);
    private Duration untilFirstPage = Duration.ZERO;
    private int firstStatus;

    private Platform(Process process, Path data, Path log, Site site) {
        this.process = process;
        this.data = data;
        this.log = log;
        this.site = site;
        Runtime.getRuntime().addShutdownHook(stopWithUs);
    }

    /** Starts it, and returns when its first page answers. */
    static Platform start(Path root, Path data, Path log) {
        var port = freePort();
        var address = URI.create("http://localhost:" + port);
        var builder = new ProcessBuilder(root.resolve("maillage").toString(), "start")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(it -> it.startsWith("MAILLAGE_") || it.startsWith("SPRING_"));
        environment.put("MAILLAGE_PORT", String.valueOf(port));
        environment.put("MAILLAGE_DATA", data.toString());
        environment.put("MAILLAGE_PUBLIC_URL", address.toString());
        // Readers of the measures sign in by one click, without the code of the terminal.
        environment.put("MAILLAGE_DEMONSTRATION", "open");
        try {
            var begin = System.nanoTime();
            var platform = new Platform(builder.start(), data, log, new Site(address));
            platform.awaitFirstPage(begin);
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFirstPage(long begin) throws IOException {
        while (System.nanoTime() - begin < PATIENCE.toNanos() && process.isAlive()) {
            try {
                firstStatus = site.get("/").status();
                untilFirstPage = Duration.ofNanos(System.nanoTime() - begin);
                return;
            } catch (IOException e) {
                pause();
            }
        }
        close();
        throw new IllegalStateException(
                "The platform did not start. Its own words:%n%s".formatted(Files.readString(log)));
    }

    Site site() {
        return site;
    }

    Path data() {
        return data;
    }

    Duration untilFirstPage() {
        return untilFirstPage;
    }

    /** What the first page answered: 404 when there is no home page yet. */
    int firstStatus() {
        return firstStatus;
    }

    /** Bytes of the application's process, without its database. */
    long residentMemory() {
        // The script that started it waits beside it.
        return ResidentMemory.of(
                process.children().findFirst().orElse(process.toHandle()).pid());
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopWithUs);
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        stopDatabase(data);
    }

    /** Stops the database of a folder whose platform was killed. */
    static void stopDatabase(Path data) {
        var file = data.resolve("postgresql/postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            // The number may meanwhile be another process's.
            ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    .filter(it -> it.info()
                            .command()
                            .filter(name -> name.contains("postgres"))
                            .isPresent())
                    .ifPresent(it -> {
                        it.destroy();
                        it.onExit()
                                .orTimeout(GRACE.toSeconds(), TimeUnit.SECONDS)
                                .exceptionally(e -> it)
                                .join();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
