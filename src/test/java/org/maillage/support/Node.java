package org.maillage.support;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A platform of the classes under test in a process of its own, on a port and with a data folder of its own. */
public final class Node implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Pattern FIRST_RUN = Pattern.compile("/first-run\\?code=([\\w-]+)");

    private final Process process;
    private final Path said;
    private final int port;

    private Node(Process process, Path said, int port) {
        this.process = process;
        this.said = said;
        this.port = port;
    }

    /**
     * Begins to start one.
     *
     * @param settings by their full names
     */
    public static Node start(Path data, Map<String, String> settings) {
        try {
            var port = freePort();
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx384m",
                    "-Xshare:auto",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            settings.forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
            command.addAll(List.of(
                    "-Dmaillage.data=" + data,
                    "-Dmaillage.port=" + port,
                    "-cp",
                    classesUnderTest(),
                    "org.maillage.Maillage",
                    "start",
                    "--bare"));
            var said = Files.createDirectories(data).resolve("said.log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            return new Node(process, said, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static String classesUnderTest() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.endsWith("test-classes") && !it.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it says that it is ready, as a proxy does. */
    public Node whenReady() {
        await().atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(100))
                .failFast("It has ended, as it says in " + said, () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> {
                    try (var proxy = new HttpBrowser(port)) {
                        return proxy.get("/health/ready").status() == 200;
                    }
                });
        return this;
    }

    public int port() {
        return port;
    }

    /** What it has written to its terminal. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of the first account that its terminal shows. */
    public String firstRunCode() {
        var code = FIRST_RUN.matcher(said());
        if (!code.find()) {
            throw new IllegalStateException("It shows no code: " + said());
        }
        return code.group(1);
    }

    /** Kills it as a machine does that loses its power. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
