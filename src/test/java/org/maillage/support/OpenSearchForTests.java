package org.maillage.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assumptions;

/** A real node of OpenSearch in a process of its own, started once when a test first asks for it. */
public final class OpenSearchForTests {

    private static final Path LIBRARIES = Path.of("target", "opensearch");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String ADDRESS = LazyNode.start();

    private OpenSearchForTests() {}

    /** Its address; skips the test where the node was not fetched. */
    public static String address() {
        Assumptions.assumeFalse(
                ADDRESS.isEmpty(), "There is no OpenSearch in target/opensearch: ./maillage test brings it there.");
        return ADDRESS;
    }

    private static final class LazyNode {

        static String start() {
            if (!Files.isDirectory(LIBRARIES)) {
                return "";
            }
            try {
                var folder = Files.createTempDirectory("opensearch");
                var port = freePort();
                var process = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx384m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                LIBRARIES.toAbsolutePath() + "/*",
                                "src/test/opensearch/OpenSearchNode.java",
                                folder.toString(),
                                String.valueOf(port))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("node.log").toFile())
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
                var address = "http://127.0.0.1:" + port;
                await(address, process, folder.resolve("node.log"));
                return address;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        private static void await(String address, Process process, Path log) throws IOException {
            var until = Instant.now().plus(PATIENCE);
            while (!answers(address)) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    throw new IllegalStateException("OpenSearch did not start: " + Files.readString(log));
                }
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        private static boolean answers(String address) {
            try {
                var connection = (HttpURLConnection)
                        URI.create(address + "/_cluster/health").toURL().openConnection();
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
